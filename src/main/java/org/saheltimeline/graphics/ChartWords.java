package org.saheltimeline.graphics;

import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A chart's words, in the page's language.
 *
 * @param title what it is, in a few words
 * @param description what it shows, for who cannot see it
 * @param label a bucket in full: "octobre 2023", "2014, mois inconnu"
 * @param tick a bucket below the axis: "2023", "oct."
 * @param events a number of events in words
 * @param number a number as it is written
 * @param rightToLeft whether time runs to the left
 */
public record ChartWords(
        String title,
        String description,
        Function<Bucket, String> label,
        Function<Bucket, String> tick,
        IntFunction<String> events,
        IntFunction<String> number,
        boolean rightToLeft) {}
