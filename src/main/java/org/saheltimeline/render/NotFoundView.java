package org.saheltimeline.render;

import java.util.List;
import org.saheltimeline.pages.Page;

/** What a server shows for an address that leads nowhere. */
record NotFoundView(Head head) implements View {

    static NotFoundView of(Context context, Page.NotFound page) {
        Messages messages = context.messages();
        return new NotFoundView(new Head(messages.get("not-found.title"), messages.get("not-found.text"), List.of()));
    }
}
