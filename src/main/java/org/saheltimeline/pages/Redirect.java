package org.saheltimeline.pages;

/** An address that an event once had, and where it is now. */
public record Redirect(Url from, Url to) {}
