package org.saheltimeline.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.model.Coordinates;

class ProjectionTest {

    @Test
    void snydersExampleComesOutAsInHisBook() {
        Projection book = new Projection(1, 29.5, 45.5, new Coordinates(23, -96));
        Point point = book.project(new Coordinates(35, -75));
        assertThat(point.x()).isCloseTo(0.2952720, within(5e-8));
        assertThat(point.y()).isCloseTo(-0.2416774, within(5e-8));
    }

    @Test
    void theCentreIsTheOrigin() {
        assertThat(Projection.SAHEL.project(new Coordinates(15, 2)).distanceTo(new Point(0, 0)))
                .isLessThan(1e-6);
    }

    @Test
    void eastIsRightAndNorthIsUp() {
        Point niamey = Projection.SAHEL.project(new Coordinates(13.51, 2.11));
        Point agadez = Projection.SAHEL.project(new Coordinates(16.97, 7.99));
        assertThat(agadez.x()).isGreaterThan(niamey.x());
        assertThat(agadez.y()).isLessThan(niamey.y());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Bamako to Niamey,           12.65, -8.00, 13.51, 2.11",
        "Nouakchott to N'Djamena,    18.08, -15.98, 12.11, 15.04",
        "Abidjan to Ouagadougou,      5.32, -4.03, 12.37, -1.53",
        "Niamey to the Libyan border, 13.51, 2.11, 23.0, 14.5",
        "Bir Moghrein to Kiffa,      25.23, -11.58, 16.62, -11.40"
    })
    void distancesAreTrueToOneAndAHalfPercent(String way, double lat, double lon, double toLat, double toLon) {
        Coordinates from = new Coordinates(lat, lon);
        Coordinates to = new Coordinates(toLat, toLon);
        double drawn = Projection.SAHEL.project(from).distanceTo(Projection.SAHEL.project(to));
        assertThat(drawn).as(way).isCloseTo(greatCircle(from, to), Percentage.withPercentage(1.6));
    }

    private static double greatCircle(Coordinates a, Coordinates b) {
        double sinLat = Math.sin(Math.toRadians(b.lat() - a.lat()) / 2);
        double sinLon = Math.sin(Math.toRadians(b.lon() - a.lon()) / 2);
        double h = sinLat * sinLat
                + Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat())) * sinLon * sinLon;
        return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
    }
}
