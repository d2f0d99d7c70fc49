package org.saheltimeline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.pages.Url;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A file of the site that is not a page. It may be large, so it is written as it is made.
 *
 * @param events those of which alone it speaks; null where it speaks of all and more
 * @param body makes its content, when it is wanted
 */
public record Document(Url url, @Nullable List<Event> events, Body body) {

    /** Writes a file's content as it goes. */
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    Document(Url url, Supplier<byte[]> bytes) {
        this(url, null, out -> out.write(bytes.get()));
    }

    static Document of(Url url, Body body) {
        return new Document(url, null, body);
    }

    /** A file that speaks of some events. */
    static Document of(Url url, List<Event> events, Body body) {
        return new Document(url, events, body);
    }

    /**
     * Writes it.
     *
     * @throws IOException if the stream fails, whoever was writing to it
     */
    public void writeTo(OutputStream out) throws IOException {
        try {
            body.writeTo(out);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    /** All of it at once. */
    public byte[] bytes() {
        Chunks bytes = new Chunks();
        try {
            writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
