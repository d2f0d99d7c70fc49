package org.saheltimeline.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.model.Coordinates;

class AreasTest {

    private final Areas areas = new Areas();

    @ParameterizedTest(name = "{2}, {3} in {0}, {1}")
    @CsvSource({"NE, NE-8, 13.52, 2.11", "ML, ML-7, 16.27, -0.04", "TD, TD-ND, 12.13, 15.06", "ML, ML-9, 15.92, 2.40"})
    void aPointInsideIsAtNoDistance(String country, String region, double lat, double lon) {
        Coordinates point = new Coordinates(lat, lon);
        assertThat(areas.kilometresOutside(country, point)).isEqualTo(OptionalDouble.of(0));
        assertThat(areas.kilometresOutside(region, point)).isEqualTo(OptionalDouble.of(0));
    }

    /** By other maps Niamey is some 100 km from the nearest point of Burkina Faso's border. */
    @Test
    void aPointOutsideIsSoFarFromTheNearestBorder() {
        OptionalDouble niamey = areas.kilometresOutside("BF", new Coordinates(13.52, 2.11));
        assertThat(niamey.getAsDouble()).isCloseTo(100, Offset.offset(20.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DZ", "US", "FR"})
    void nothingIsSaidOfWhatIsNotHereAsAWhole(String country) {
        assertThat(areas.kilometresOutside(country, new Coordinates(50, 50))).isEmpty();
    }
}
