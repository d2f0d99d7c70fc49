package org.saheltimeline.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Places;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Region;
import org.saheltimeline.model.Registry;
import org.saheltimeline.model.Town;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Localized;

/** Reads the file of countries, regions and towns. */
final class PlacesReader {

    private final Problems problems;

    PlacesReader(Problems problems) {
        this.problems = problems;
    }

    Places read(Fields fields) {
        Places places = new Places(
                read(fields.required("countries"), PlacesReader::country, Country::id),
                read(fields.optional("regions"), PlacesReader::region, Region::id),
                read(fields.optional("towns"), this::town, Town::id));
        fields.done();
        return places;
    }

    private <T> Registry<T> read(Field section, BiFunction<Field, Fields, @Nullable T> entry, Function<T, String> id) {
        List<Field> entries = section.map().map(Fields::all).orElse(List.of());
        Map<String, Field> taken = new HashMap<>();
        List<T> things = entries.stream()
                .filter(field -> Ids.checkPlace(field.name(), field.keyPlace(), problems))
                .filter(field -> isAddressOfItsOwn(field, taken))
                .flatMap(field -> field.map().stream().flatMap(fields -> Stream.ofNullable(entry.apply(field, fields))))
                .toList();
        return Registry.of(things, id);
    }

    /** An ISO code stands in addresses in small letters, and may meet an id of our own there. */
    private boolean isAddressOfItsOwn(Field entry, Map<String, Field> taken) {
        @Nullable Field other = taken.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry);
        if (other != null) {
            problems.error(
                    "id",
                    entry.keyPlace(),
                    "`" + entry.name() + "` has the address of `" + other.name() + "`, in line "
                            + other.keyPlace().line(),
                    "give one of the two another id");
        }
        return other == null;
    }

    private static @Nullable Country country(Field key, Fields fields) {
        @Nullable Localized name = fields.required("name").localizedOrNeutral().orElse(null);
        boolean core = fields.optional("core").bool().orElse(false);
        fields.done();
        return name == null ? null : new Country(key.name(), key.keyPlace(), name, core);
    }

    private static @Nullable Region region(Field key, Fields fields) {
        @Nullable Ref country = fields.required("country").ref().orElse(null);
        @Nullable Localized name = fields.required("name").localizedOrNeutral().orElse(null);
        @Nullable Localized note = fields.optional("note").localizedOrNeutral().orElse(null);
        fields.done();
        return name == null || country == null ? null : new Region(key.name(), key.keyPlace(), country, name, note);
    }

    private @Nullable Town town(Field key, Fields fields) {
        @Nullable Ref region = fields.required("region").ref().orElse(null);
        @Nullable Localized name = fields.required("name").localizedOrNeutral().orElse(null);
        fields.required("lat");
        fields.required("lon");
        @Nullable Coordinates point = LocationReader.coordinates(fields, problems);
        fields.done();
        return name == null || region == null || point == null
                ? null
                : new Town(key.name(), key.keyPlace(), region, name, point);
    }
}
