/** The command line: parse, call, print. */
@NullMarked
package org.saheltimeline.cli;

import org.jspecify.annotations.NullMarked;
