package org.saheltimeline.model;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/** A thread that readers follow across countries and years. */
public record Topic(
        String id, Place place, Localized name, @Nullable Localized description) {}
