package org.saheltimeline.publish;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a file's content as it goes. */
public interface Body {

    /** Writes it all; it may close the stream. */
    void writeTo(OutputStream out) throws IOException;
}
