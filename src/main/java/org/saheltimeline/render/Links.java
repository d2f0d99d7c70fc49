package org.saheltimeline.render;

import java.net.URI;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Url;

/** The links of one page: relative, save on the error page, which a server shows at any depth. */
sealed interface Links {

    /** The link to a file of the site. */
    String to(Url target);

    /** What comes before the path of a file, counted from the site's root. */
    String root();

    default String to(Page page) {
        return to(page.url());
    }

    /** To a place on a page; within the page itself no more than that, so that the browser need not load it again. */
    default String to(Page page, String id) {
        return to(page) + "#" + id;
    }

    /** From a page at this address. */
    record Relative(Url from) implements Links {
        @Override
        public String to(Url target) {
            return from.linkTo(target);
        }

        @Override
        public String to(Page page, String id) {
            return page.url().equals(from) ? "#" + id : Links.super.to(page, id);
        }

        @Override
        public String root() {
            return from.toRoot();
        }
    }

    /** From any address whatever. */
    record Absolute(URI base) implements Links {
        @Override
        public String to(Url target) {
            return base.resolve(target.address()).toString();
        }

        @Override
        public String root() {
            return base.toString();
        }
    }

    /** For a fragment that pages of any depth show. */
    record Floating() implements Links {
        @Override
        public String to(Url target) {
            return Fragment.ROOT + target.link();
        }

        @Override
        public String root() {
            return Fragment.ROOT;
        }
    }
}
