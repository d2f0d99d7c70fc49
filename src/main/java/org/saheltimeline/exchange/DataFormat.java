package org.saheltimeline.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which events are given out as data. */
interface DataFormat {

    /** The file of this form in a folder. */
    DataFile file(String folder);

    void write(Extract extract, OutputStream out) throws IOException;
}
