/** What a site was made from, so that anybody can check it and make it again. */
@NullMarked
package org.saheltimeline.statement;

import org.jspecify.annotations.NullMarked;
