package org.saheltimeline.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.saheltimeline.site.BuiltSite;

/** One reader with a browser window, and everything that goes wrong while reading. */
final class Visit implements AutoCloseable {

    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /**
     * Opens a window.
     *
     * @param site where the site is, ending in a slash
     */
    Visit(Chromium chromium, String site, NewContextOptions options) {
        this.site = site;
        this.context = chromium.browser().newContext(options);
        this.page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE);
        page.onConsoleMessage(message -> {
            boolean icon = message.location().contains("/favicon.ico"); // browsers ask the host's root of themselves
            if (!message.type().equals("log") && !message.type().equals("info") && !icon) {
                complaints.add(message.type() + " on " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("exception on " + page.url() + ": " + error));
        page.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        page.onResponse(this::look);
        page.onRequest(request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
                complaints.add("asks somebody else: " + request.url());
            }
        });
    }

    /** A window on a site from where readers have it. */
    static Visit of(BuiltSite built, From from, SiteServer server, Chromium chromium, NewContextOptions options) {
        return from == From.A_SERVER
                ? new Visit(chromium, server.address(), options)
                : new Visit(chromium, built.folder().toAbsolutePath().toUri().toString(), options);
    }

    private void look(Response response) {
        if (response.status() >= 400) {
            complaints.add(response.status() + ": " + response.url());
        }
    }

    /** Goes to a page by its path in the site. */
    Page to(String path) {
        page.navigate(site + path);
        return page;
    }

    Page page() {
        return page;
    }

    /** Console errors and warnings, exceptions, failed requests and requests to others. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
