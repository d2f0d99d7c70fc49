package org.saheltimeline.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Region;
import org.saheltimeline.model.Timeline;

/** The content of this repository, or of another folder with {@code -Dcontent=DIR}, against the borders. */
class ContentOnMapsTest {

    /** A border town may fall this far over a border that is true to 5 km. */
    private static final double TOLERANCE_KM = 6;

    /** Regions of the content that have no shape, and why is in src/geo/ids.txt: their pages have no map. */
    private static final Set<String> WITHOUT_SHAPE = Set.of("CI-CM");

    /** "Kati and Bamako": the point is Kati's, which is in Koulikoro, the region Bamako's. */
    private static final Set<String> TWO_PLACES = Set.of("2020-08-18-mali-coup", "2021-05-24-mali-second-coup");

    private static final Boundaries BOUNDARIES = Boundaries.detailed();

    private static List<Event> events = List.of();
    private static List<Region> regions = List.of();

    @BeforeAll
    static void read() throws IOException {
        Path content = Path.of(System.getProperty("content", "content"));
        assertThat(content.resolve("places.yaml")).isRegularFile();
        Timeline timeline = Preview.timeline(content);
        events = List.copyOf(timeline.events().values());
        regions = List.copyOf(timeline.places().regions().values());
    }

    @Test
    void everyRegionHasAShapeOrThatOfTheOneItWasAPartOfOrIsKnownToHaveNone() {
        assertThat(regions)
                .extracting(Region::id)
                .isNotEmpty()
                .allMatch(id -> BOUNDARIES.shape(BOUNDARIES.drawnAs(id)).isPresent() != WITHOUT_SHAPE.contains(id));
    }

    @Test
    void aPlaceIsInItsCountry() {
        assertThat(events).isNotEmpty();
        assertThat(outside(event -> event.location().country().id())).isEmpty();
    }

    @Test
    void aPlaceIsInItsRegion() {
        assertThat(outside(event -> {
                    Ref region = event.location().region();
                    return region == null ? "" : BOUNDARIES.drawnAs(region.id());
                }))
                .isEmpty();
    }

    /** The events whose place is too far outside an area, with the distance. */
    private static List<String> outside(Function<Event, String> area) {
        List<String> found = new ArrayList<>();
        for (Event event : events) {
            Coordinates point = event.location().coordinates();
            Optional<Outline> shape = BOUNDARIES.shape(area.apply(event));
            boolean exact = event.location().precision() == GeoPrecision.PLACE && !TWO_PLACES.contains(event.id());
            if (exact && point != null && shape.isPresent()) {
                double away = shape.get().distanceTo(BOUNDARIES.project(point)) * BOUNDARIES.unit();
                if (away > TOLERANCE_KM) {
                    found.add("%s is %.1f km outside %s".formatted(event.id(), away, area.apply(event)));
                }
            }
        }
        return found;
    }
}
