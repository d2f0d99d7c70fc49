package org.saheltimeline;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A file of the site.
 *
 * @param kind what kind of work it is, for those who ask where the time goes
 * @param path below the site's folder, with forward slashes
 * @param inputs what it is made from, see {@link org.saheltimeline.rebuild.Inputs}
 * @param bytes makes it
 */
public record SiteFile(String kind, String path, LongSupplier inputs, Supplier<byte[]> bytes) {}
