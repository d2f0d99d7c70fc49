package org.saheltimeline.model;

/**
 * How many sources an event has, and how many origins they come from: five papers that carry one agency are one origin.
 */
public record Corroboration(int sources, int origins) {}
