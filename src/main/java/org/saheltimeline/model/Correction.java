package org.saheltimeline.model;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * What was changed in a published event, and why.
 *
 * @param was the text or figure before; null where something was only added
 * @param now the text or figure after; null where something was only taken out
 * @param why the reason; null where the rest says it
 * @param source what the correction rests on: an article's id or the key of a source cited in place
 */
public record Correction(
        EdtfDate date,
        Localized what,
        @Nullable Localized was,
        @Nullable Localized now,
        @Nullable Localized why,
        @Nullable Ref source,
        Place place) {}
