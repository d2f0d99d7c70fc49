package org.saheltimeline.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;
import org.saheltimeline.text.Text;

/** Makes the markup that goes into templates as it is: short texts, marked with their language where it is another. */
final class Html {

    private static final HTMLOutputFormat FORMAT = HTMLOutputFormat.INSTANCE;

    private Html() {}

    /** Something that is HTML already. */
    static TemplateHTMLOutputModel of(String markup) {
        try {
            return FORMAT.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A plain text. */
    static TemplateHTMLOutputModel text(String plain) {
        return of(escape(plain));
    }

    /** A text, marked with its language and direction where a reader of the page would not expect it. */
    static TemplateHTMLOutputModel text(Text text, Language reader) {
        return of(markup(text, reader));
    }

    static TemplateHTMLOutputModel text(Localized localized, Language reader) {
        return text(localized.in(reader), reader);
    }

    static @Nullable TemplateHTMLOutputModel textOrNull(@Nullable Localized localized, Language reader) {
        return localized == null ? null : text(localized, reader);
    }

    static String markup(Localized localized, Language reader) {
        return markup(localized.in(reader), reader);
    }

    static String markup(Text text, Language reader) {
        Language language = text.language();
        if (language == null) {
            // A name that belongs to no language: isolated on pages that run the other way.
            return reader.rightToLeft() ? "<bdi>" + escape(text.value()) + "</bdi>" : escape(text.value());
        }
        return text.isForeignTo(reader)
                ? "<span" + languageAttributes(language.code(), reader) + ">" + escape(text.value()) + "</span>"
                : escape(text.value());
    }

    /** {@code lang} and, where it differs from the page's, {@code dir}; empty where the language is the reader's. */
    static String languageAttributes(String code, Language reader) {
        if (code.equals(reader.code())) {
            return "";
        }
        boolean rightToLeft = Language.of(code).map(Language::rightToLeft).orElseGet(() -> isRightToLeft(code));
        String direction = rightToLeft == reader.rightToLeft() ? "" : " dir=\"" + (rightToLeft ? "rtl" : "ltr") + "\"";
        return " lang=\"" + escape(code) + "\"" + direction;
    }

    private static boolean isRightToLeft(String code) {
        return code.matches("(ar|he|fa|ur)(-.*)?");
    }

    /** Markup pieces one after the other, with something between them. */
    static TemplateHTMLOutputModel join(String between, List<String> pieces) {
        List<String> kept = new ArrayList<>(pieces);
        kept.removeIf(String::isEmpty);
        return of(String.join(between, kept));
    }

    /** Markup pieces as a list, or the piece itself where there is but one. */
    static TemplateHTMLOutputModel list(List<String> pieces) {
        return of(pieces.size() == 1 ? pieces.get(0) : "<ul><li>" + String.join("<li>", pieces) + "</ul>");
    }

    static String markup(TemplateHTMLOutputModel model) {
        try {
            return FORMAT.getMarkupString(model);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    static String escape(String plain) {
        int length = plain.length();
        StringBuilder escaped = null;
        for (int i = 0; i < length; i++) {
            String entity = entity(plain.charAt(i));
            if (entity != null && escaped == null) {
                escaped = new StringBuilder(length + 16).append(plain, 0, i);
            }
            if (escaped != null) {
                if (entity == null) {
                    escaped.append(plain.charAt(i));
                } else {
                    escaped.append(entity);
                }
            }
        }
        return escaped == null ? plain : escaped.toString();
    }

    private static @Nullable String entity(char c) {
        if (c == '&') {
            return "&amp;";
        }
        if (c == '<') {
            return "&lt;";
        }
        if (c == '>') {
            return "&gt;";
        }
        if (c == '"') {
            return "&quot;";
        }
        return c == '\'' ? "&#39;" : null;
    }
}
