package org.saheltimeline.exchange;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Word;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON as the content's forms want it; a value that is not there leaves no field. */
final class Json implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    Json(OutputStream out) {
        this(FACTORY.createGenerator(ObjectWriteContext.empty(), out));
    }

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** An object as text. */
    static String text(Consumer<Json> body) {
        StringWriter text = new StringWriter();
        try (Json json = new Json(FACTORY.createGenerator(ObjectWriteContext.empty(), text))) {
            json.object(() -> body.accept(json));
        }
        return text.toString();
    }

    void object(Runnable body) {
        generator.writeStartObject();
        body.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable body) {
        generator.writeName(name);
        object(body);
    }

    void array(String name, Runnable body) {
        generator.writeName(name);
        generator.writeStartArray();
        body.run();
        generator.writeEndArray();
    }

    /** An object in an array a thing. */
    <T> void objects(String name, Iterable<T> things, Consumer<T> body) {
        generator.writeName(name);
        generator.writeStartArray();
        for (T thing : things) {
            generator.writeStartObject();
            body.accept(thing);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    void item(double number) {
        generator.writeNumber(number);
    }

    void item(String text) {
        generator.writeString(text);
    }

    void text(String name, @Nullable String text) {
        if (text != null) {
            generator.writeStringProperty(name, text);
        }
    }

    /** The field with null in it, where a format wants it said. */
    void none(String name) {
        generator.writeNullProperty(name);
    }

    /** A column's value. */
    void value(String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            number(name, number);
        } else if (value instanceof Double number) {
            decimal(name, number);
        } else if (value != null) {
            text(name, value.toString());
        }
    }

    void truth(String name, boolean truth) {
        generator.writeBooleanProperty(name, truth);
    }

    void word(String name, @Nullable Word word) {
        if (word != null) {
            generator.writeStringProperty(name, word.word());
        }
    }

    void number(String name, @Nullable Integer number) {
        if (number != null) {
            generator.writeNumberProperty(name, number);
        }
    }

    /** Its own name: a whole number would pass for a double in an overload, and print as 29.0. */
    void decimal(String name, double number) {
        generator.writeNumberProperty(name, number);
    }

    /** A text for all languages as a string, others as an object with a field a language. */
    void localized(String name, @Nullable Localized localized) {
        if (localized == null) {
            return;
        }
        if (localized.languages().isEmpty()) {
            text(name, localized.in(Language.FR).value());
            return;
        }
        generator.writeName(name);
        generator.writeStartObject();
        for (Language language : localized.languages()) {
            text(language.code(), localized.in(language).value());
        }
        generator.writeEndObject();
    }

    @Override
    public void close() {
        generator.close();
    }
}
