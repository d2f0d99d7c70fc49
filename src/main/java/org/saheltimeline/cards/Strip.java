package org.saheltimeline.cards;

import java.util.List;

/**
 * The number of events month by month, or year by year where there are too many months for a bar each.
 *
 * @param all of the whole timeline, first to last; empty where there is nothing to compare
 * @param own how many of each the card is about
 * @param label what is counted
 */
record Strip(List<Integer> all, List<Integer> own, String first, String last, String label) {

    static final Strip NONE = new Strip(List.of(), List.of(), "", "", "");

    Strip {
        all = List.copyOf(all);
        own = List.copyOf(own);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int highest() {
        return all.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    String key() {
        return all + " " + own + " " + first + " " + last + " " + label;
    }
}
