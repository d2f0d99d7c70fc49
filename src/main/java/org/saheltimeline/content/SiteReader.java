package org.saheltimeline.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Site;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** Reads the site's settings. */
final class SiteReader {

    private SiteReader() {}

    /** The settings; nothing where what is needed is missing, which is reported. */
    static Optional<Site> read(Fields fields) {
        @Nullable
        Localized title = fields.required("title").localizedOrNeutral().orElse(null);
        @Nullable
        Localized description =
                fields.required("description").localizedOrNeutral().orElse(null);
        @Nullable URI baseUrl = Values.baseUrl(fields.required("base_url"));
        List<Language> languages = fields.required("languages").items().stream()
                .flatMap(item -> language(item).stream())
                .distinct()
                .toList();
        Field defaultField = fields.required("default_language");
        @Nullable Language first = language(defaultField).orElse(null);
        Optional<String> licence = fields.required("licence").text();
        List<String> editors = fields.optional("editors").maps().stream()
                .flatMap(editor -> editor(editor).stream())
                .toList();
        @Nullable String contact = fields.optional("contact").text().orElse(null);
        OptionalInt pages = fields.optional("event_pages").integer(0, 1_000_000);
        fields.done();
        if (first != null && !languages.contains(first)) {
            defaultField.error("unknown-word", "is none of the site's languages", "add it to languages, or change it");
            return Optional.empty();
        }
        if (title == null || description == null || baseUrl == null || first == null || licence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Site(
                title,
                description,
                baseUrl,
                languages,
                first,
                licence.get(),
                editors,
                contact,
                pages.isPresent() ? pages.getAsInt() : null));
    }

    private static Optional<Language> language(Field field) {
        return field.oneOf(List.of(Language.values()), Language::code);
    }

    private static Optional<String> editor(Fields fields) {
        Optional<String> name = fields.required("name").text();
        fields.done();
        return name;
    }
}
