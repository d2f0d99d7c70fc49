package org.saheltimeline.content;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.CountryMonth;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Trend;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Localized;

/** Reads a month's file: a sentence a country. */
final class MonthReader {

    private final Path root;
    private final Problems problems;

    MonthReader(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    List<CountryMonth> read(Path file) {
        Optional<YearMonth> month = month(file);
        List<CountryMonth> read = new ArrayList<>();
        SourceFile.read(root, file, SourceFile.ENTRY_LIMIT, problems)
                .flatMap(source -> YamlReader.read(source, problems))
                .map(map -> new Fields(map, problems).all())
                .orElse(List.of())
                .forEach(country -> country.map()
                        .flatMap(fields -> month.flatMap(when -> country(when, country, fields)))
                        .ifPresent(read::add));
        return read;
    }

    private Optional<CountryMonth> country(YearMonth month, Field country, Fields fields) {
        @Nullable Trend trend = Values.word(fields.required("trend"), Trend.class);
        @Nullable Localized sentence = fields.required("sentence").localized().orElse(null);
        List<Ref> events = fields.required("events").refs();
        fields.done();
        if (trend == null || sentence == null) {
            return Optional.empty();
        }
        Ref ref = new Ref(country.name(), country.keyPlace());
        return Optional.of(new CountryMonth(month, ref, trend, sentence, events, fields.place()));
    }

    private Optional<YearMonth> month(Path file) {
        String name = file.getFileName().toString();
        try {
            return Optional.of(YearMonth.parse(name.substring(0, name.length() - ".yaml".length())));
        } catch (DateTimeParseException notAMonth) {
            problems.error(
                    "file-name",
                    Place.start(ContentFiles.name(root, file)),
                    "the file's name is no month",
                    "name it as in 2023-10.yaml");
            return Optional.empty();
        }
    }
}
