package org.saheltimeline.cards;

import java.util.function.Function;

/**
 * A language's words on the cards.
 *
 * @param counts the line of counts: "3 événements · 29 à 60+ morts selon les bilans rapportés"
 * @param perMonth what the bars count: "Événements par mois"
 * @param perYear the same where a bar is a year
 */
public record CardWords(Function<Tally, String> counts, String perMonth, String perYear) {}
