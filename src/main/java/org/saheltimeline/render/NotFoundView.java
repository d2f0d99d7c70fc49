package org.saheltimeline.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.pages.Page;

/**
 * What a server shows for an address that leads nowhere.
 *
 * @param script what leads on from the address of an event that has lost its page; null where all events have pages
 */
record NotFoundView(Head head, @Nullable String script) implements View {

    static NotFoundView of(Context context, Page.NotFound page) {
        Messages messages = context.messages();
        return new NotFoundView(
                new Head(messages.get("not-found.title"), messages.get("not-found.text"), List.of()),
                context.timeline().site().eventPages() == null ? null : context.script(Scripts.MOVED));
    }
}
