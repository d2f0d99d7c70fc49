@NullMarked
package org.saheltimeline.statement;

import org.jspecify.annotations.NullMarked;
