package org.saheltimeline.render;

import org.saheltimeline.pages.Url;

/**
 * What those who share a page's link see of it.
 *
 * @param url where the picture lies
 * @param alt what it says, for those who do not see it
 * @param width in pixels, and so {@code height}
 */
public record Picture(Url url, String alt, int width, int height) {}
