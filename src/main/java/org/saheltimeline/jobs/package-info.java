/** Work spread over the machine's cores. */
@NullMarked
package org.saheltimeline.jobs;

import org.jspecify.annotations.NullMarked;
