package org.saheltimeline.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.graphics.Documents.count;
import static org.saheltimeline.graphics.Documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.text.Language;

class SahelMapTest {

    private static final SahelMap MAPS = new SahelMap(Set.of("ML", "BF", "NE", "TD", "MR"));
    private static final Coordinates GAO = new Coordinates(16.27, -0.04);

    @Test
    void aPlaceIsAFilledCircleAndNearItIsARing() {
        String svg = whole(mark("a", GAO, GeoPrecision.PLACE, "ML-7")).svg();
        assertThat(count(svg, "//a/path[starts-with(@class,'dot')]")).isEqualTo(1);
        assertThat(count(svg, "//a/path[@class='hole']")).isZero();
        String near = whole(mark("a", GAO, GeoPrecision.NEAR, "ML-7")).svg();
        assertThat(count(near, "//a/path[@class='hole']")).isEqualTo(1);
    }

    @Test
    void aRegionIsAHatchedAreaAndNeverAPin() {
        String svg = whole(mark("a", null, GeoPrecision.REGION, "ML-7")).svg();
        assertThat(count(svg, "//a/path[@class='area' and @fill='url(#m-h)']")).isEqualTo(1);
        assertThat(count(svg, "//a/path[starts-with(@class,'dot')]")).isZero();
    }

    @Test
    void aRegionTooSmallToSeeIsAHatchedCircle() {
        String svg = whole(mark("a", null, GeoPrecision.REGION, "ML-BKO")).svg();
        assertThat(count(svg, "//a/circle[@class='area']")).isEqualTo(1);
    }

    @Test
    void theNumberOfASmallRegionStandsClearOfTheSpotsInIt() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            marks.add(mark("r" + i, null, GeoPrecision.REGION, "ML-BKO"));
        }
        double alone = right(MAPS.whole("m", marks, words()).svg());
        for (int i = 0; i < 20; i++) {
            marks.add(mark("s" + i, new Coordinates(12.64, -8.00), GeoPrecision.PLACE, "ML-BKO"));
        }
        String svg = MAPS.whole("m", marks, words()).svg();
        double spot = Double.parseDouble(text(svg, "//a/circle[@class='hit']/@cx"));
        double across = Double.parseDouble(text(svg, "//a/path[starts-with(@class,'dot')]/@stroke-width"));
        assertThat(right(svg)).isGreaterThan(alone).isGreaterThan(spot + across / 2);
    }

    /** Where the number of a region stands. */
    private static double right(String svg) {
        return Double.parseDouble(text(svg, "//a/text[@class='many']/@x"));
    }

    @Test
    void whatHasNoPlaceIsHandedBackAndNotDropped() {
        Mark nowhere = mark("a", null, GeoPrecision.REGION, null);
        Mark abroad = mark("b", new Coordinates(48.86, 2.35), GeoPrecision.PLACE, null);
        Drawing drawing = whole(nowhere, abroad, mark("c", GAO, GeoPrecision.PLACE, "ML-7"));
        assertThat(drawing.missing()).containsExactly(nowhere, abroad);
        assertThat(count(drawing.svg(), "//a")).isEqualTo(1);
    }

    @Test
    void everyMarkIsDrawnOrHandedBack() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            boolean placed = i % 3 > 0;
            Coordinates point = placed ? new Coordinates(11 + i % 60 / 10.0, -9 + i * 0.05) : null;
            marks.add(mark(
                    "e" + i,
                    point,
                    placed ? GeoPrecision.of(i % 3) : GeoPrecision.REGION,
                    i % 2 == 0 ? "BF-12" : null));
        }
        Symbols symbols = Symbols.of(marks, Boundaries.detailed(), wholeView());
        int drawn = symbols.areas().stream().mapToInt(Symbol::count).sum()
                + symbols.spots().stream().mapToInt(Symbol::count).sum();
        assertThat(drawn + symbols.missing().size()).isEqualTo(marks.size());
    }

    @Test
    void eventsAtOneSpotAreOneLinkWithTheirNumber() {
        String svg = whole(
                        mark("a", GAO, GeoPrecision.PLACE, "ML-7"),
                        mark("b", GAO, GeoPrecision.PLACE, "ML-7"),
                        mark("c", GAO, GeoPrecision.PLACE, "ML-7"))
                .svg();
        assertThat(count(svg, "//a")).isEqualTo(1);
        assertThat(text(svg, "//a/title")).isEqualTo("Gao, 3 événements");
        assertThat(text(svg, "//a/@href")).isEqualTo("list.html");
    }

    @Test
    void moreSpotsThanCanBeReadArePutTogether() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            marks.add(
                    mark("e" + i, new Coordinates(10 + i % 97 / 10.0, -10 + i % 251 / 10.0), GeoPrecision.PLACE, null));
        }
        Drawing drawing = MAPS.whole("m", marks, words());
        assertThat(count(drawing.svg(), "//a")).isBetween(50, Symbols.MOST_SPOTS);
        assertThat(drawing.missing()).isEmpty();
    }

    @Test
    void aRegionYoungerThanTheBordersNamesItself() {
        String svg = whole(mark("a", null, GeoPrecision.REGION, "ML-9"), mark("b", null, GeoPrecision.REGION, "ML-7"))
                .svg();
        assertThat(text(svg, "//a/title")).isEqualTo("Gao, Ménaka, 2 événements");
    }

    @Test
    void textOfTheContentIsEscaped() {
        Mark mark = new Mark(
                "x.html?a=1&b=\"2\"",
                "<b>&\"'\u0007",
                null,
                null,
                EventType.RIOTS,
                GAO,
                GeoPrecision.PLACE,
                null,
                1,
                "");
        String svg = whole(mark).svg();
        assertThat(text(svg, "//a/title")).isEqualTo("<b>&\"'");
        assertThat(text(svg, "//a/@href")).isEqualTo("x.html?a=1&b=\"2\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingNeedsWhatThePagesPolicyForbids(Language language) {
        for (String svg : all()) {
            assertThat(count(svg, "//@style")).isZero();
            assertThat(count(svg, "//@*[starts-with(name(),'on')]"))
                    .as(language.code())
                    .isZero();
            assertThat(count(svg, "//style | //script | //foreignObject | //image"))
                    .isZero();
        }
    }

    @Test
    void aMapWithLinksIsAGroupAndALocatorAnImage() {
        assertThat(text(all().get(0), "/svg/@role")).isEqualTo("group");
        assertThat(text(all().get(3), "/svg/@role")).isEqualTo("img");
        assertThat(count(all().get(3), "//a")).isZero();
    }

    @Test
    void idsBeginAsTheCallerSays() {
        for (String svg : all()) {
            assertThat(count(svg, "//@id[not(starts-with(.,'m-'))]")).isZero();
            assertThat(text(svg, "/svg/@aria-labelledby")).isEqualTo("m-t");
            assertThat(count(svg, "/svg/title[@id='m-t']")).isEqualTo(1);
        }
    }

    @Test
    void aLocatorIsSmall() {
        assertThat(all().get(3).length()).isLessThan(2800);
    }

    @Test
    void aCountryWithoutBordersHereHasNoMap() {
        assertThat(MAPS.country("m", "FR", List.of(), words())).isEmpty();
        assertThat(MAPS.region("m", "FR-75", List.of(), words())).isEmpty();
        assertThat(MAPS.locators("m", words()).draw("FR", mark("a", GAO, GeoPrecision.PLACE, null), "x"))
                .isEmpty();
    }

    private static List<String> all() {
        List<Mark> marks = List.of(
                mark("a", GAO, GeoPrecision.PLACE, "ML-7"),
                mark("b", GAO, GeoPrecision.NEAR, "ML-7"),
                mark("c", null, GeoPrecision.REGION, "ML-7"));
        return List.of(
                MAPS.whole("m", marks, words()).svg(),
                MAPS.country("m", "ML", marks, words()).orElseThrow().svg(),
                MAPS.region("m", "ML-7", marks, words()).orElseThrow().svg(),
                MAPS.locators("m", words()).draw("ML", marks.get(2), "Gao").orElseThrow());
    }

    private static Drawing whole(Mark... marks) {
        return MAPS.whole("m", List.of(marks), words());
    }

    private static View wholeView() {
        Boundaries boundaries = Boundaries.detailed();
        return View.of(boundaries.union(boundaries.divided()).box(), View.FULL, 0.5, 1);
    }

    private static Mark mark(String id, @Nullable Coordinates point, GeoPrecision precision, @Nullable String region) {
        return new Mark(
                id + ".html",
                id,
                point == null ? null : "Gao",
                "list.html",
                EventType.BATTLES,
                point,
                precision,
                region,
                1,
                "");
    }

    private static MapWords words() {
        return new MapWords(
                "Carte",
                "Une carte.",
                Map.of("ML", "Mali", "BF", "Burkina Faso", "ML-7", "Gao", "ML-9", "Ménaka"),
                count -> count + " événements",
                km -> km + " km");
    }
}
