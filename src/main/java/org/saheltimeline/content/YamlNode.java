package org.saheltimeline.content;

import org.saheltimeline.problem.Place;

/** A piece of YAML and where it stands; all that is not a map or a list is text, whatever YAML would make of it. */
sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** The file's path below the content folder. */
    String file();

    /** The line of the first character, from 1. */
    int line();

    /** The column of the first character, from 1, in characters (code points). */
    int column();

    default Place place() {
        return new Place(file(), line(), column());
    }

    /** Whether nothing is written here: no value, an empty list, an empty map. */
    boolean isEmpty();

    /** What it is, in the words of messages. */
    String kind();
}
