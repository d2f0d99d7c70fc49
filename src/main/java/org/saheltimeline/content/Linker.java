package org.saheltimeline.content;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/** Joins what was read into a timeline in which every reference leads somewhere. */
public final class Linker {

    private Linker() {}

    /**
     * Checks all references and indexes the content.
     *
     * @param shown which events the site shows; links to the others are left out without a problem
     * @param problems where dangling ids go; the timeline is to be used only if none of them is an error
     */
    public static Timeline link(Corpus corpus, Predicate<Event> shown, Problems problems) {
        new EventLinks(corpus, problems).check();
        new RegistryLinks(corpus, problems).check();
        new TextLinks(corpus, problems).check();
        Set<String> hidden = corpus.events().stream()
                .filter(event -> problems.hasErrors() || !shown.test(event))
                .map(Event::id)
                .collect(Collectors.toSet());
        return new Timeline(corpus.without(hidden));
    }
}
