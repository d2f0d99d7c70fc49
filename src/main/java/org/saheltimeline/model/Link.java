package org.saheltimeline.model;

/** An event's relation to another, as its file names it. */
public record Link(Ref event, Relation relation) {}
