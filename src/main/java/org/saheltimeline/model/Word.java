package org.saheltimeline.model;

/** A word of a closed list, as curators write it in content files and as message keys end in it. */
public interface Word {

    /** The word as it is written. */
    String word();
}
