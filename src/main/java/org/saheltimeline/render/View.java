package org.saheltimeline.render;

/** What a template shows of one page, ready to be placed: no lookup, order or arithmetic is left to it. */
interface View {

    /** What the page's frame says of it. */
    Head head();
}
