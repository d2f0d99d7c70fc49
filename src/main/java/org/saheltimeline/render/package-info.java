/** From pages to bytes: templates, Markdown, messages. */
@NullMarked
package org.saheltimeline.render;

import org.jspecify.annotations.NullMarked;
