package org.saheltimeline.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Slug;
import org.saheltimeline.model.Word;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.text.Language;

/** The site's own words in one language: labels, sentences with gaps ({@code {0}}), plural forms, numbers. */
final class Messages {

    private final Language language;
    private final Map<String, String> texts;
    private final Map<Word, String> slugs = new ConcurrentHashMap<>();
    private final TemplateHashModel hash;

    Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
        this.hash = hash(language, this.texts);
    }

    Language language() {
        return language;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingMessage(language, key);
        }
        return text;
    }

    /** A sentence whose gaps are filled. */
    String get(String key, Object... arguments) {
        return fill(get(key), arguments);
    }

    /** The texts whose keys begin so, by what follows, in order. */
    Map<String, String> beginning(String prefix) {
        Map<String, String> found = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text);
            }
        });
        return found;
    }

    /** The word for an entry of a code list: {@code grade.contested}. */
    String word(String list, Word word) {
        return get(list + "." + slugs.computeIfAbsent(word, w -> Slug.of(w.word())));
    }

    /** A text in the plural form that goes with a number, which fills the gap {@code {0}}. */
    String count(String key, int n) {
        return count(key, n, number(n));
    }

    /** A text in the plural form that goes with a number, with gaps filled. */
    String count(String key, int n, Object... arguments) {
        String text = texts.get(key + "." + Plural.of(n, language).word());
        return fill(text == null ? get(key + ".other") : text, arguments);
    }

    /** A whole number with its thousands set apart: 1 500 in French, 1,500 elsewhere. */
    String number(int n) {
        String digits = Integer.toString(Math.abs(n));
        StringBuilder text = new StringBuilder(n < 0 ? "\u2212" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(language == Language.FR ? '\u202f' : ',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    private static String fill(String text, Object... arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int gap = open + 2 < text.length() && text.charAt(open + 2) == '}' ? text.charAt(open + 1) - '0' : -1;
            if (gap >= 0 && gap < arguments.length) {
                filled.append(text, from, open).append(arguments[gap]);
                from = open + 3;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** What templates see: {@code ${m["events.title"]}}. */
    TemplateHashModel asHash() {
        return hash;
    }

    private static TemplateHashModel hash(Language language, Map<String, String> texts) {
        Map<String, TemplateModel> models = new HashMap<>();
        texts.forEach((key, text) -> models.put(key, new SimpleScalar(text)));
        return new TemplateHashModel() {
            @Override
            public TemplateModel get(String key) throws TemplateModelException {
                @Nullable TemplateModel model = models.get(key);
                if (model == null) {
                    throw new TemplateModelException("there is no message \"" + key + "\" for " + language.code());
                }
                return model;
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }

    /** What templates see: {@code ${count("events", 5)}}. */
    TemplateMethodModelEx asCounter() {
        return arguments -> {
            if (arguments.size() == 2 && arguments.get(1) instanceof TemplateNumberModel n) {
                return count(arguments.get(0).toString(), n.getAsNumber().intValue());
            }
            throw new TemplateModelException("count takes a key and a number");
        };
    }

    /** A key that neither a template nor a code list names: the view's own. */
    static final class MissingMessage extends IllegalStateException {

        private final transient Problem problem;

        MissingMessage(Language language, String key) {
            super(key);
            String file = "templates/messages/" + language.code() + ".properties";
            problem = Problem.error(
                    "message-missing",
                    Place.start(file),
                    "there is no message \"" + key + "\"",
                    "add \"" + key + " = …\" to " + file);
        }

        Problem problem() {
            return problem;
        }
    }
}
