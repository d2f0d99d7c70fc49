package org.saheltimeline.render;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.saheltimeline.model.ActorKind;
import org.saheltimeline.model.Attribution;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Grade;
import org.saheltimeline.model.Group;
import org.saheltimeline.model.PublisherKind;
import org.saheltimeline.model.Relation;
import org.saheltimeline.model.Role;
import org.saheltimeline.model.Scope;
import org.saheltimeline.model.Sensitivity;
import org.saheltimeline.model.Slug;
import org.saheltimeline.model.SourceKind;
import org.saheltimeline.model.SubEventType;
import org.saheltimeline.model.Trend;
import org.saheltimeline.model.Word;
import org.saheltimeline.pages.Section;
import org.saheltimeline.problem.Nearest;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;

/** Loads the messages of all languages and sees to it that none lacks what another has or what a template asks for. */
final class MessageFiles {

    private static final Map<String, List<Word>> CODE_LISTS = Map.ofEntries(
            Map.entry("type", List.of(EventType.values())),
            Map.entry("type-definition", List.of(EventType.values())),
            Map.entry("sub-type", List.of(SubEventType.values())),
            Map.entry("grade", List.of(Grade.values())),
            Map.entry("grade-definition", List.of(Grade.values())),
            Map.entry("group", List.of(Group.values())),
            Map.entry("actor-kind", List.of(ActorKind.values())),
            Map.entry("actor-kinds", List.of(ActorKind.values())),
            Map.entry("role", List.of(Role.values())),
            Map.entry("attribution", List.of(Attribution.values())),
            Map.entry("relation", List.of(Relation.values())),
            Map.entry("relation-back", List.of(Relation.values())),
            Map.entry("trend", List.of(Trend.values())),
            Map.entry("scope", List.of(Scope.PART, Scope.WIDER)),
            Map.entry("sensitivity", List.of(Sensitivity.GRAPHIC, Sensitivity.PERSONAL)),
            Map.entry("source-kind", List.of(SourceKind.values())),
            Map.entry("publisher-kind", List.of(PublisherKind.values())),
            Map.entry("publisher-kinds", List.of(PublisherKind.values())));

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Problems problems;

    MessageFiles(Path folder, List<Language> languages, Problems problems) {
        this.problems = problems;
        for (Language language : languages) {
            Path file = folder.resolve("messages").resolve(language.code() + ".properties");
            texts.put(language, MessageFile.read(file, name(language), problems));
        }
    }

    /** Reports every key that a language lacks. */
    void checkCompleteness() {
        TreeSet<String> keys = new TreeSet<>();
        texts.values().forEach(messages -> keys.addAll(messages.keySet()));
        texts.values().forEach(messages -> keys.removeIf(key -> isPluralForm(key, keys)));
        CODE_LISTS.forEach((list, words) -> words.forEach(word -> keys.add(list + "." + Slug.of(word.word()))));
        Stream.of(Section.values()).forEach(section -> keys.add("section." + section.word()));
        Stream.of(Group.values()).forEach(group -> keys.add("killed." + group.word() + ".other"));
        for (Language language : texts.keySet()) {
            keys.stream()
                    .filter(key -> !texts.get(language).containsKey(key))
                    .forEach(key -> missing(language, key, Place.start(name(language)), ""));
        }
    }

    /**
     * Reports a key that a template asks for and a language lacks.
     *
     * @param plural whether the template gives a number with it
     */
    void checkUse(String key, boolean plural, Place place) {
        for (Language language : texts.keySet()) {
            if (!texts.get(language).containsKey(plural ? key + ".other" : key)) {
                missing(language, plural ? key + ".other" : key, place, " for " + language.code());
            }
        }
    }

    Messages messages(Language language) {
        return new Messages(language, texts.getOrDefault(language, Map.of()));
    }

    /** Whether this is a plural form other than the last, which alone every language has to have. */
    private static boolean isPluralForm(String key, Set<String> keys) {
        for (Plural form : Plural.values()) {
            if (form != Plural.OTHER && key.endsWith("." + form.word())) {
                String base = key.substring(0, key.length() - form.word().length());
                return keys.contains(base + Plural.OTHER.word());
            }
        }
        return false;
    }

    private void missing(Language language, String key, Place place, String whose) {
        String hint = Nearest.to(key, texts.getOrDefault(language, Map.of()).keySet())
                .map(near -> " (there is \"" + near + "\")")
                .orElse("");
        problems.error(
                "message-missing",
                place,
                "there is no message \"" + key + "\"" + whose + hint,
                "add \"" + key + " = …\" to " + name(language));
    }

    private static String name(Language language) {
        return "templates/messages/" + language.code() + ".properties";
    }
}
