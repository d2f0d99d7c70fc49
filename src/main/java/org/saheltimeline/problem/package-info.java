/** What is wrong with the content, where, and how to mend it. */
@NullMarked
package org.saheltimeline.problem;

import org.jspecify.annotations.NullMarked;
