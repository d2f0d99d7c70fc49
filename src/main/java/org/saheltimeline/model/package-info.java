/** What a timeline is: events, claims, sources, parties and places, linked and indexed. */
@NullMarked
package org.saheltimeline.model;

import org.jspecify.annotations.NullMarked;
