package org.saheltimeline.content;

import java.util.List;

/** A list, written in lines or in brackets. */
record YamlList(String file, int line, int column, List<YamlNode> items) implements YamlNode {

    YamlList {
        items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }

    @Override
    public String kind() {
        return "a list";
    }
}
