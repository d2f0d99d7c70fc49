package org.saheltimeline.model;

import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/** A named place with coordinates, for events to share. */
public record Town(String id, Place place, Ref region, Localized name, Coordinates coordinates) {}
