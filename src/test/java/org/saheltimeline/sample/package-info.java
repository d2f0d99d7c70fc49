/** Small timelines for tests to change in the one point that they are about. */
@NullMarked
package org.saheltimeline.sample;

import org.jspecify.annotations.NullMarked;
