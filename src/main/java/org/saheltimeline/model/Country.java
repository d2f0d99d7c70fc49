package org.saheltimeline.model;

import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * A country.
 *
 * @param id ISO 3166-1 alpha-2
 * @param core whether it is one that the timeline is about, and not one into which things spill over
 */
public record Country(String id, Place place, Localized name, boolean core) {}
