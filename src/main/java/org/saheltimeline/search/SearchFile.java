package org.saheltimeline.search;

import java.util.function.Supplier;
import org.saheltimeline.pages.Url;

/**
 * A file of an index.
 *
 * @param bytes its content
 */
public record SearchFile(Url url, Supplier<byte[]> bytes) {}
