package org.saheltimeline.search;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.CRC32;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/**
 * The search index of one language: small files, of which a query loads a few.
 *
 * <p>{@code index.js} is the manifest; {@code s0.js}… are words with the numbers of the entries that have them (see
 * {@link Shards}); {@code c0.js}… are the entries themselves, {@value #CHUNK} a file, as a list of results shows them.
 * All are scripts that call the page's own function with plain data, since nothing else can be read from a disk.
 *
 * <p>The files of an index know each other by their numbers and belong together. On a site they lie in a folder whose
 * name changes with them ({@link #fingerprinted}), so that no browser ever puts an old file to a new one.
 */
public final class SearchIndex {

    /** So few that ten results from ten files are a light load, so many that the files do not become too many. */
    static final int CHUNK = 25;

    private final Language language;
    private final List<SearchFile> files = new ArrayList<>();

    private SearchIndex(Language language) {
        this.language = language;
    }

    /**
     * Makes the index of all events and articles for readers of one language. The same timeline gives the same bytes.
     *
     * @param messages the site's words: takes a key (for example {@code place.near}) and what fills its gap
     */
    public static List<SearchFile> of(
            Timeline timeline, Language language, BiFunction<String, String, String> messages) {
        Kinds kinds = new Kinds(messages);
        List<Entry> entries = new Entries(timeline, language, kinds, messages).oldestFirst();
        Vocabulary vocabulary = new Vocabulary();
        for (Entry entry : entries) {
            vocabulary.next();
            entry.texts().forEach(vocabulary::add);
        }
        Shards shards = Shards.of(Groups.of(vocabulary, language));
        SearchIndex index = new SearchIndex(language);
        index.addShards(shards.texts());
        index.addChunks(entries);
        index.addManifest(entries.size(), shards, kinds.rows());
        return index.files;
    }

    /** The same files in a folder that is named after what is in them. */
    public static List<SearchFile> fingerprinted(List<SearchFile> index) {
        CRC32 print = new CRC32();
        index.forEach(file -> print.update(file.bytes().get()));
        String folder = HexFormat.of().toHexDigits((int) print.getValue());
        return index.stream()
                .map(file -> {
                    String path = file.url().path();
                    int name = path.lastIndexOf('/') + 1;
                    Url url = new Url(path.substring(0, name) + folder + "/" + path.substring(name));
                    return new SearchFile(url, file.bytes());
                })
                .toList();
    }

    /** Where the manifest of an index lies, which names all other files. */
    public static Url manifest(List<SearchFile> index) {
        return index.get(index.size() - 1).url();
    }

    private static Url url(Language language, String name) {
        return new Url("search/" + language.code() + "/" + name + ".js");
    }

    private void addShards(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add("s" + i, part("s" + i).string(texts.get(i)).raw(")\n"));
        }
    }

    private void addChunks(List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += CHUNK) {
            String name = "c" + from / CHUNK;
            Js js = part(name).raw("[");
            for (int i = from; i < Math.min(from + CHUNK, entries.size()); i++) {
                js.raw(i > from ? ",\n" : "");
                addRow(js, entries.get(i));
            }
            add(name, js.raw("])\n"));
        }
    }

    private void addRow(Js js, Entry entry) {
        js.raw("[").number(entry.kind());
        js.raw(",").string(entry.id());
        js.raw(",").string(entry.title().value());
        js.raw(",").string(entry.label());
        js.raw(",").string(entry.place());
        Language foreign = entry.title().language();
        String other = foreign == null || foreign == language ? "" : foreign.code();
        if (!other.isEmpty() || !entry.page().isEmpty()) {
            js.raw(",").string(other);
        }
        if (!entry.page().isEmpty()) {
            js.raw(",").string(entry.page());
        }
        js.raw("]");
    }

    private void addManifest(int count, Shards shards, List<List<String>> kinds) {
        Js js = part("index").raw("{\"entries\":").number(count);
        js.raw(",\"chunk\":").number(CHUNK);
        js.raw(",\"most\":").number(Group.MOST);
        js.raw(",\"kinds\":[");
        for (int i = 0; i < kinds.size(); i++) {
            js.raw(i > 0 ? "," : "").strings(kinds.get(i));
        }
        js.raw("],\"shards\":").strings(shards.firstWords()).raw("})\n");
        add("index", js);
    }

    private static Js part(String name) {
        return new Js().raw("siteSearch.part(").string(name).raw(",");
    }

    private void add(String name, Js js) {
        byte[] bytes = js.bytes();
        files.add(new SearchFile(url(language, name), () -> bytes));
    }
}
