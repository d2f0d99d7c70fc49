package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Section;

/**
 * A publisher: who it is, our digests of its texts, the events that cite it.
 *
 * @param aggregator a warning that it republishes others; null where it does not
 */
record PublisherView(
        Head head,
        TemplateHTMLOutputModel title,
        List<Fact> facts,
        @Nullable String aggregator,
        List<DirectoryView.Entry> articles,
        List<Encoded> events)
        implements View {

    static PublisherView of(Context context, Page.OfPublisher page) {
        Publisher publisher = page.publisher();
        Edition edition = context.edition();
        Messages messages = context.messages();
        String name = publisher.name().in(page.language()).value();
        List<Event> events = context.timeline().index().byPublisher().getOrDefault(publisher.id(), List.of());
        return new PublisherView(
                new Head(
                        name,
                        messages.get("publisher.description", name, messages.count("events", events.size())),
                        List.of(context.directory(Section.PUBLISHERS))),
                edition.text(publisher.name()),
                facts(publisher, context),
                publisher.aggregator() ? messages.get("publisher.aggregator") : null,
                edition.backlinks().articles(publisher.id()).stream()
                        .map(article -> Bibliography.article(article, context))
                        .toList(),
                events.stream()
                        .map(event -> edition.rows().row(event, context.links().root()))
                        .toList());
    }

    private static List<Fact> facts(Publisher publisher, Context context) {
        Messages messages = context.messages();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(messages.get("publisher.kind"), Html.text(messages.word("publisher-kind", publisher.kind()))));
        String country = Bibliography.countryName(publisher.country(), context);
        if (country != null) {
            facts.add(new Fact(messages.get("publisher.country"), Html.text(country)));
        }
        String homepage = Citations.webAddress(publisher.homepage());
        if (homepage != null) {
            facts.add(new Fact(
                    messages.get("publisher.homepage"),
                    Html.of(new Anchor(homepage, Citations.host(homepage)).markup())));
        }
        return facts;
    }
}
