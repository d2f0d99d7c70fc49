package org.saheltimeline.model;

/**
 * An event seen from another that it is related to.
 *
 * @param event the other event
 * @param relation the relation as one of the two files has it
 * @param incoming whether it is the other event's file that names this one
 */
public record RelatedEvent(Event event, Relation relation, boolean incoming) {}
