package org.saheltimeline.exchange;

import java.util.Map;

/** Where a licence can be read. */
final class Licence {

    private static final Map<String, String> OWN_PAGES = Map.of(
            "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/",
            "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/",
            "CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/",
            "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private Licence() {}

    /**
     * The address of its own page, else of its page at SPDX.
     *
     * @param spdx an SPDX identifier
     */
    static String address(String spdx) {
        return OWN_PAGES.getOrDefault(spdx, "https://spdx.org/licenses/" + spdx + ".html");
    }
}
