package org.saheltimeline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.pages.Url;

/**
 * A file of the site that is not a page.
 *
 * @param events those of which alone it speaks; null where it speaks of all and more
 * @param bytes makes its content, when it is wanted
 */
public record Document(Url url, @Nullable List<Event> events, Supplier<byte[]> bytes) {

    Document(Url url, Supplier<byte[]> bytes) {
        this(url, null, bytes);
    }

    /** Writes a file's content as it goes. */
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    static Document of(Url url, Body body) {
        return new Document(url, () -> collect(body));
    }

    /** A file that speaks of some events. */
    static Document of(Url url, List<Event> events, Body body) {
        return new Document(url, events, () -> collect(body));
    }

    private static byte[] collect(Body body) {
        Chunks bytes = new Chunks();
        try {
            body.writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
