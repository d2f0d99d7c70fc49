package org.saheltimeline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.text.Language;

/** The index of 5,000 made-up events in three languages. */
class SearchIndexTest {

    private static final int RESULTS = 10;
    private static final Timeline TIMELINE = ManyEvents.timeline(5_000);
    private static final Map<Language, IndexReader> READERS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @EnumSource
    void aFirstSearchForAnyWordLoadsAtMostThirtyKilobytes(Language language) throws Exception {
        IndexReader index = index(language);
        int fixed =
                IndexReader.compressed(Files.readAllBytes(Path.of("templates/script/search.js"))) + index.size("index");
        List<String> heavy = new ArrayList<>();
        for (Map.Entry<String, IndexReader.Found> word : index.words().entrySet()) {
            int size = fixed
                    + index.size(word.getValue().file())
                    + firstResults(index, word.getValue().entries());
            if (size > 30 * 1024) {
                heavy.add(word.getKey() + ": " + size);
            }
        }
        assertThat(heavy).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyEventIsFoundByEachWordOfItsTitle(Language language) {
        IndexReader index = index(language);
        Vocabulary titles = new Vocabulary();
        List<String> ids = new ArrayList<>();
        for (Event event : TIMELINE.events().values()) {
            titles.next();
            titles.add(event.title().in(language).value());
            ids.add(event.id());
        }
        List<String> lost = new ArrayList<>();
        titles.forEach((word, events) -> {
            IndexReader.Found found = index.words().get(Stems.bare(word));
            for (int event : events) {
                if (!finds(index, found, ids.get(event), event)) {
                    lost.add(word + " of " + ids.get(event));
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noFileIsHeavy(Language language) {
        IndexReader index = index(language);

        assertThat(index.largest("s")).as("words").isLessThan(10 * 1024);
        assertThat(index.largest("c")).as("entries").isLessThan(3 * 1024);
        assertThat(index.size("index")).as("manifest").isLessThan(3 * 1024);
    }

    @Test
    void anIndexLiesInAFolderThatIsAnotherForAnotherIndex() {
        String one = folder(timeline(event("a").title("Tabatol")));
        assertThat(one).matches("search/fr/[0-9a-f]{8}/");
        assertThat(folder(timeline(event("a").title("Tabatol")))).isEqualTo(one);
        assertThat(folder(timeline(event("a").title("Kandadji")))).isNotEqualTo(one);
    }

    private static String folder(Timeline timeline) {
        List<SearchFile> index = SearchIndex.fingerprinted(
                SearchIndex.of(timeline, Language.FR, (key, gap) -> gap.isEmpty() ? key : gap));
        String manifest = SearchIndex.manifest(index).path();
        assertThat(manifest).endsWith("/index.js");
        String folder = manifest.substring(0, manifest.length() - "index.js".length());
        assertThat(index).allMatch(file -> file.url().path().startsWith(folder));
        return folder;
    }

    @Test
    void theSameTimelineGivesTheSameBytes() {
        Timeline few = ManyEvents.timeline(200);
        List<SearchFile> once = files(few, Language.FR);
        List<SearchFile> again = files(ManyEvents.timeline(200), Language.FR);

        assertThat(again).hasSameSizeAs(once);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).url()).isEqualTo(once.get(i).url());
            assertThat(again.get(i).bytes().get()).isEqualTo(once.get(i).bytes().get());
        }
    }

    @Test
    void aVeryCommonWordIsListedWithTheNewestOnly() {
        IndexReader index = index(Language.FR);

        assertThat(index.words().values())
                .allSatisfy(found -> assertThat(found.entries()).hasSizeLessThanOrEqualTo(Group.MOST));
        assertThat(index.word("jnim").entries()).hasSize(Group.MOST).contains(4_999);
    }

    /** Very common words do not list the oldest entries; the script counts them all as having the word. */
    private static boolean finds(IndexReader index, IndexReader.@Nullable Found found, String id, int event) {
        if (found == null) {
            return false;
        }
        boolean unlisted =
                found.entries().size() == Group.MOST && event < found.entries().get(0);
        return unlisted
                || (found.entries().contains(event)
                        && index.entry(event).get(1).asString().equals(id));
    }

    private static int firstResults(IndexReader index, List<Integer> entries) {
        return entries.subList(Math.max(0, entries.size() - RESULTS), entries.size()).stream()
                .map(index::fileOf)
                .distinct()
                .mapToInt(index::size)
                .sum();
    }

    private static IndexReader index(Language language) {
        return READERS.computeIfAbsent(language, any -> new IndexReader(files(TIMELINE, language)));
    }

    private static List<SearchFile> files(Timeline timeline, Language language) {
        return SearchIndex.of(timeline, language, (key, gap) -> gap.isEmpty() ? key : gap);
    }
}
