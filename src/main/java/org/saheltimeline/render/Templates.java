package org.saheltimeline.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

/**
 * The FreeMarker templates of a folder, parsed once.
 *
 * <p>Templates are looks: they see the components of view records and messages, and reach nothing else.
 */
final class Templates {

    private final Path folder;
    private final Configuration configuration;
    private final Map<String, Template> parsed = new HashMap<>();

    private Templates(Path folder) throws IOException {
        this.folder = folder;
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWhitespaceStripping(true);
        // Templates do not change while a site is rendered; the preview loads them anew.
        configuration.setTemplateUpdateDelayMilliseconds(Integer.MAX_VALUE);
    }

    /** Opens a folder; empty and reported where there is none. */
    static Optional<Templates> open(Path folder, Problems problems) {
        if (Files.isDirectory(folder)) {
            try {
                return Optional.of(new Templates(folder));
            } catch (IOException e) {
                // Told below, like a folder that is not there.
            }
        }
        problems.error(
                "templates-missing",
                Place.start(folder.toString()),
                "there is no folder of templates here",
                "name it with --templates");
        return Optional.empty();
    }

    /** Parses a template; reported where it is missing or cannot be parsed. */
    void parse(String name, Problems problems) {
        String file = name + ".ftlh";
        try {
            parsed.put(name, configuration.getTemplate(file));
        } catch (TemplateNotFoundException e) {
            problems.error(
                    "template-missing",
                    Place.start("templates/" + file),
                    "there is no such file",
                    "write the template");
        } catch (ParseException e) {
            problems.error(
                    "template-syntax",
                    place(
                            e.getTemplateName() == null ? file : e.getTemplateName(),
                            e.getLineNumber(),
                            e.getColumnNumber()),
                    firstLine(e.getEditorMessage()),
                    "mend the template's syntax");
        } catch (IOException e) {
            problems.error(
                    "template-unreadable", Place.start("templates/" + file), "cannot be read", "save it as UTF-8");
        }
    }

    /** Reads a file beside the templates, for example a style sheet. */
    Optional<String> read(String file, Problems problems) {
        try {
            return Optional.of(Files.readString(folder.resolve(file)));
        } catch (IOException e) {
            problems.error(
                    "template-missing",
                    Place.start("templates/" + file),
                    "there is no such file, or it is not UTF-8",
                    "write it, or save it as UTF-8");
            return Optional.empty();
        }
    }

    /** Reads a file beside the templates that is no text. */
    Optional<byte[]> bytes(String file, Problems problems) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(file)));
        } catch (IOException e) {
            problems.error("template-missing", Place.start("templates/" + file), "there is no such file", "add it");
            return Optional.empty();
        }
    }

    Path folder() {
        return folder;
    }

    /** Fills a template. */
    void fill(String name, Map<String, ?> model, Writer out) {
        @Nullable Template template = parsed.get(name);
        if (template == null) {
            throw new IllegalStateException("template " + name + " was not parsed");
        }
        try {
            template.process(new Root(model, configuration.getObjectWrapper()), out);
        } catch (TemplateException e) {
            throw new RenderException(problem(e, name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fills a template for a fragment that many pages show; its links begin with {@link Fragment#ROOT}. */
    Encoded encoded(String name, Map<String, ?> model) {
        Utf8 out = new Utf8(1024);
        fill(name, model, out);
        return Encoded.of(new Fragment(out.toString()));
    }

    private static Problem problem(TemplateException e, String name) {
        String file = e.getTemplateSourceName() == null ? name + ".ftlh" : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 1 : e.getColumnNumber();
        String expression = e.getBlamedExpressionString();
        return Problem.error(
                "template-failed",
                place(file, line, column),
                firstLine(e.getMessageWithoutStackTop()),
                expression == null ? "mend the template" : "mend the template at ${" + expression + "}");
    }

    private static Place place(String file, int line, int column) {
        return new Place("templates/" + file, Math.max(1, line), Math.max(1, column));
    }

    private static String firstLine(@Nullable String text) {
        String first = text == null
                ? "unknown error"
                : text.strip().lines().findFirst().orElse("unknown error");
        return first.replaceAll("[.:]$", "");
    }
}
