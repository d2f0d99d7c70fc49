package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map in the order of the file; no key is there twice. */
record YamlMap(String file, int line, int column, List<Entry> entries) implements YamlNode {

    record Entry(YamlScalar key, YamlNode value) {}

    YamlMap {
        entries = List.copyOf(entries);
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public String kind() {
        return "a map";
    }

    /** Gathers entries and finds the key that was there before, in a registry of thousands too. */
    static final class Entries {

        private static final int FEW = 16;

        private final List<Entry> list = new ArrayList<>();
        private final Map<String, YamlScalar> byText = new HashMap<>(0);

        /** The key of the same text that is there already. */
        @Nullable
        YamlScalar same(YamlScalar key) {
            if (list.size() > FEW) {
                return byText.get(key.text());
            }
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).key().text().equals(key.text())) {
                    return list.get(i).key();
                }
            }
            return null;
        }

        void add(YamlScalar key, YamlNode value) {
            list.add(new Entry(key, value));
            if (list.size() == FEW + 1) {
                list.forEach(entry -> byText.put(entry.key().text(), entry.key()));
            } else if (list.size() > FEW) {
                byText.put(key.text(), key);
            }
        }

        YamlMap toMap(String file, int line, int column) {
            return new YamlMap(file, line, column, list);
        }
    }
}
