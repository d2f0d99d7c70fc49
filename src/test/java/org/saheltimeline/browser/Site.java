package org.saheltimeline.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import org.saheltimeline.site.BuiltSite;

/** A site, that of the real content, and a browser to read it in, for the tests of one class. */
final class Site implements AutoCloseable {

    private final BuiltSite built;
    private final SiteServer server;
    private final Chromium chromium;

    private Site(BuiltSite built, SiteServer server, Chromium chromium) {
        this.built = built;
        this.server = server;
        this.chromium = chromium;
    }

    static Site open() throws IOException {
        return open(BuiltSite.get());
    }

    /** Another site than that of the real content. */
    static Site open(BuiltSite built) throws IOException {
        return new Site(built, SiteServer.of(built.folder()), Chromium.start());
    }

    Visit fromAServer(NewContextOptions options) {
        return new Visit(chromium, server.address(), options);
    }

    Visit fromADisk(NewContextOptions options) {
        String address = built.folder().toAbsolutePath().toUri().toString();
        return new Visit(chromium, address, options);
    }

    @Override
    public void close() {
        server.close();
        chromium.close();
    }
}
