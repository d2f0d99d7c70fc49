/** HTTP for one machine: who may ask, for what, and how they are told of changes. */
@NullMarked
package org.saheltimeline.serve;

import org.jspecify.annotations.NullMarked;
