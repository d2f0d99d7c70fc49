package org.saheltimeline.content;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/** Joins what was read into a timeline in which every reference leads somewhere. For one thread at a time. */
public final class Linker {

    private Sound sound = Sound.NONE;

    /** A linker that does not check again what has not changed since the last time. */
    public Linker() {}

    /**
     * Checks all references and indexes the content.
     *
     * @param shown which events the site shows; links to the others are left out without a problem
     * @param problems where dangling ids go; the timeline is to be used only if none of them is an error
     */
    public static Timeline link(Corpus corpus, Predicate<Event> shown, Problems problems) {
        return new Linker().relink(corpus, shown, problems);
    }

    /** The same for content of which most was linked the last time. */
    public Timeline relink(Corpus corpus, Predicate<Event> shown, Problems problems) {
        Problems found = new Problems();
        Sound now = new EventLinks(corpus, found).check(sound);
        sound = found.isEmpty() ? now : Sound.NONE;
        found.sorted().forEach(problems::add);
        new RegistryLinks(corpus, problems).check();
        new TextLinks(corpus, problems).check();
        boolean failed = problems.hasErrors();
        Set<String> hidden = corpus.events().stream()
                .filter(event -> failed || !shown.test(event))
                .map(Event::id)
                .collect(Collectors.toSet());
        return new Timeline(corpus.without(hidden));
    }
}
