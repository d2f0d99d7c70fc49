package org.saheltimeline.exchange;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param value what a row has in it: a string, number, boolean or day; null for nothing
 */
record Column<R>(Field field, Function<R, @Nullable Object> value) {}
