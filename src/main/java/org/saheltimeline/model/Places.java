package org.saheltimeline.model;

/** The registry of places. */
public record Places(Registry<Country> countries, Registry<Region> regions, Registry<Town> towns) {}
