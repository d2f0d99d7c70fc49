package org.saheltimeline.render;

import freemarker.template.TemplateModel;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.saheltimeline.graphics.SahelMap;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;

/**
 * How pages look, whatever they show: templates, style sheets, scripts, messages and maps, read once. Those of a folder
 * serve any number of timelines.
 */
public final class Looks {

    private static final List<String> FRAGMENTS =
            List.of("row", "card", "file", "bar", "menu", "foot", "frame", "citation", "filter", "redirect");

    private final Templates templates;
    private final Map<String, Style> styles;
    private final Scripts scripts;
    private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, TemplateModel>> words = new EnumMap<>(Language.class);
    private final Map<Set<String>, SahelMap> maps = new ConcurrentHashMap<>();

    private Looks(
            Templates templates,
            Map<String, Style> styles,
            Scripts scripts,
            List<Language> languages,
            MessageFiles files) {
        this.templates = templates;
        this.styles = styles;
        this.scripts = scripts;
        for (Language language : languages) {
            Messages own = files.messages(language);
            messages.put(language, own);
            words.put(language, Map.of("m", own.asHash(), "count", own.asCounter()));
        }
    }

    /**
     * Parses all templates and reads all messages and style sheets.
     *
     * @param folder the templates' folder
     * @param languages those of the site
     * @return empty where something is wrong with them, which is then among the problems
     */
    public static Optional<Looks> load(Path folder, List<Language> languages, Problems problems) {
        Problems found = new Problems();
        Optional<Templates> opened = Templates.open(folder, found);
        Optional<Looks> looks = opened.map(templates -> {
            FRAGMENTS.forEach(name -> templates.parse(name, found));
            Kind.names().forEach(name -> templates.parse(name, found));
            MessageFiles messages = new MessageFiles(folder, languages, found);
            messages.checkCompleteness();
            TemplateMessages.check(folder, messages);
            return new Looks(
                    templates, StyleSheets.load(templates, found), Scripts.load(templates, found), languages, messages);
        });
        found.sorted().forEach(problems::add);
        return found.hasErrors() ? Optional.empty() : looks;
    }

    Templates templates() {
        return templates;
    }

    Style style(String kind) {
        return styles.getOrDefault(kind, Style.of(""));
    }

    Scripts scripts() {
        return scripts;
    }

    Messages messages(Language language) {
        Messages own = messages.get(language);
        if (own == null) {
            throw new IllegalStateException("the site is not in " + language);
        }
        return own;
    }

    /** The words that every template is shown. */
    Map<String, TemplateModel> words(Language language) {
        return words.getOrDefault(language, Map.of());
    }

    /** The maps that bring out these countries. */
    SahelMap maps(Set<String> core) {
        return maps.computeIfAbsent(core, SahelMap::new);
    }
}
