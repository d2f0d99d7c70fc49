package org.saheltimeline.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import org.saheltimeline.site.BuiltSite;

/** The site of the real content and a browser to read it in, for the tests of one class. */
final class Site implements AutoCloseable {

    private final SiteServer server;
    private final Chromium chromium;

    private Site(SiteServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    static Site open() throws IOException {
        return new Site(SiteServer.of(BuiltSite.get().folder()), Chromium.start());
    }

    Visit fromAServer(NewContextOptions options) {
        return new Visit(chromium, server.address(), options);
    }

    Visit fromADisk(NewContextOptions options) {
        String address = BuiltSite.get().folder().toAbsolutePath().toUri().toString();
        return new Visit(chromium, address, options);
    }

    @Override
    public void close() {
        server.close();
        chromium.close();
    }
}
