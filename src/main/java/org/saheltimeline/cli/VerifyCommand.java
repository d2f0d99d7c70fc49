package org.saheltimeline.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.saheltimeline.verify.FolderCheck;
import org.saheltimeline.verify.WebCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a site is, byte for byte, the one that was built. */
@Command(
        name = "verify",
        description = "Says whether every file of a site that was built with --publish is there, byte for byte.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR|URL", description = "The site's folder, or the address at which it is published.")
    private String site = "";

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (site.startsWith("https://") || site.startsWith("http://")) {
            return console.verified(new WebCheck(URI.create(site.endsWith("/") ? site : site + "/")).run(), site);
        }
        return console.verified(new FolderCheck(Path.of(site)).run(), site);
    }
}
