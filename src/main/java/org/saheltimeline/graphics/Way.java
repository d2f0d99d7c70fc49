package org.saheltimeline.graphics;

/**
 * A country that leads somewhere.
 *
 * @param country ISO 3166-1 alpha-2
 * @param name as it is written on the map, {@code label} as it is said to who cannot see it
 */
public record Way(String country, String href, String name, String label) {}
