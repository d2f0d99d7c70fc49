package org.saheltimeline.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.model.Coordinates;

class BoundariesTest {

    private static final Boundaries DETAILED = Boundaries.detailed();
    private static final Boundaries COARSE = Boundaries.coarse();

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"BF,13", "BJ,12", "CI,1", "ML,9", "MR,13", "NE,8", "TD,22", "TG,5"})
    void aCountryHasItsRegionsOnBothMaps(String country, int regions) {
        assertThat(DETAILED.regionsOf(country)).hasSize(regions).isEqualTo(COARSE.regionsOf(country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ML-9", "ML-10", "TD-EE", "TD-EO", "MR-13", "MR-14", "MR-15"})
    void aRegionYoungerThanTheBordersIsDrawnAsTheOneThatItWasAPartOf(String region) {
        assertThat(DETAILED.shape(region)).isEmpty();
        assertThat(DETAILED.shape(DETAILED.drawnAs(region))).isPresent();
    }

    /**
     * The areas of Natural Earth's own polygons, measured on the sphere; official figures are others (Niger's by 7 %).
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ML,1256901",
        "NE,1184969",
        "TD,1270721",
        "MR,1038814",
        "BF,273886",
        "BJ,116556",
        "TG,57152",
        "CI,321974"
    })
    void areasAreThoseOfTheSource(String country, double squareKilometres) {
        double side = DETAILED.unit();
        double area = DETAILED.shape(country).orElseThrow().area() * side * side;
        assertThat(area).isCloseTo(squareKilometres, Percentage.withPercentage(0.5));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "Gao,         ML-7,   16.27,  -0.04",
        "Mopti,       ML-5,   14.49,  -4.18",
        "Bamako,      ML-BKO, 12.64,  -8.00",
        "Tombouctou,  ML-6,   16.77,  -3.01",
        "Ouagadougou, BF-03,  12.37,  -1.53",
        "Djibo,       BF-12,  14.10,  -1.63",
        "Kaya,        BF-05,  13.09,  -1.08",
        "Fada,        BF-08,  12.06,   0.36",
        "Agadez,      NE-1,   16.97,   7.99",
        "Niamey,      NE-8,   13.51,   2.11",
        "Tahoua,      NE-5,   14.89,   5.26",
        "Ayorou,      NE-6,   14.73,   0.92",
        "Bol,         TD-LC,  13.46,  14.71",
        "N'Djamena,   TD-ND,  12.11,  15.04",
        "Néma,        MR-01,  16.62,  -7.26",
        "Kandi,       BJ-AL,  11.13,   2.94",
        "Dapaong,     TG-S,   10.86,   0.21",
        "Korhogo,     CI-SV,   9.46,  -5.63"
    })
    void aTownIsInItsRegion(String town, String region, double lat, double lon) {
        Point point = DETAILED.project(new Coordinates(lat, lon));
        assertThat(DETAILED.shape(region).orElseThrow().contains(point))
                .as(town)
                .isTrue();
    }

    @Test
    void regionsMakeUpTheirCountry() {
        for (Boundaries boundaries : List.of(DETAILED, COARSE)) {
            Set<String> whole = new HashSet<>(boundaries.divided());
            whole.remove("CI"); // Only one of its regions is here.
            for (String country : whole) {
                double sum = boundaries.regionsOf(country).stream()
                        .mapToDouble(
                                region -> boundaries.shape(region).orElseThrow().area())
                        .sum();
                double area = boundaries.shape(country).orElseThrow().area();
                assertThat(sum).as(country).isCloseTo(area, Percentage.withPercentage(1));
            }
        }
    }

    @Test
    void noBorderIsThereTwice() {
        Set<String> seen = new HashSet<>();
        for (Arc arc : DETAILED.arcs()) {
            int[] line = arc.line();
            for (int i = 0; i + 3 < line.length; i += 2) {
                String from = line[i] + " " + line[i + 1];
                String to = line[i + 2] + " " + line[i + 3];
                assertThat(seen.add(from.compareTo(to) < 0 ? from + " " + to : to + " " + from))
                        .as(arc.left() + " " + arc.right() + " " + from)
                        .isTrue();
            }
        }
    }

    @Test
    void everyRingIsAnArea() {
        for (Boundaries boundaries : List.of(DETAILED, COARSE)) {
            for (String country : boundaries.countries()) {
                Outline shape = boundaries.shape(country).orElseThrow();
                assertThat(shape.rings()).as(country).allMatch(ring -> ring.length >= 6);
            }
        }
    }
}
