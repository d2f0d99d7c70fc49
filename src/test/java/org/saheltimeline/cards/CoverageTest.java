package org.saheltimeline.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Offset<Float> CLOSE = within(1e-5f);

    @Test
    void aPixelIsCoveredByTheShareThatLiesInIt() {
        Coverage coverage = of(new Rectangle2D.Double(1.25, 2.5, 2, 1));
        assertThat(coverage.at(1, 2)).isCloseTo(0.375f, CLOSE);
        assertThat(coverage.at(2, 2)).isCloseTo(0.5f, CLOSE);
        assertThat(coverage.at(3, 3)).isCloseTo(0.125f, CLOSE);
    }

    @Test
    void aSlopeCutsItsPixelsInHalf() {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, 0);
        triangle.lineTo(4, 4);
        triangle.lineTo(0, 4);
        triangle.closePath();
        Coverage coverage = of(triangle);
        assertThat(coverage.at(0, 2)).isCloseTo(1f, CLOSE);
        assertThat(coverage.at(2, 2)).isCloseTo(0.5f, CLOSE);
        assertThat(coverage.at(3, 2)).isCloseTo(0f, CLOSE);
    }

    @Test
    void aCircleHasItsArea() {
        Coverage coverage = of(new Ellipse2D.Double(-20.3, -7.7, 61, 61));
        double area = 0;
        for (int y = coverage.top(); y < coverage.top() + coverage.height(); y++) {
            for (int x = coverage.left(); x < coverage.left() + coverage.width(); x++) {
                area += coverage.at(x, y);
            }
        }
        assertThat(area).isCloseTo(Math.PI * 30.5 * 30.5, within(2.0));
    }

    @Test
    void outlinesOverEachOtherCoverOnce() {
        Path2D two = new Path2D.Double();
        two.append(new Rectangle2D.Double(0, 0, 3, 3), false);
        two.append(new Rectangle2D.Double(2, 0, 3, 3), false);
        assertThat(of(two).at(2, 1)).isCloseTo(1f, CLOSE);
    }

    @Test
    void anInnerOutlineOfTheOtherTurnIsAHole() {
        Path2D frame = new Path2D.Double();
        frame.append(new Rectangle2D.Double(0, 0, 5, 5), false);
        frame.moveTo(1, 1);
        frame.lineTo(1, 4);
        frame.lineTo(4, 4);
        frame.lineTo(4, 1);
        frame.closePath();
        assertThat(of(frame).at(2, 2)).isCloseTo(0f, CLOSE);
        assertThat(of(frame).at(4, 2)).isCloseTo(1f, CLOSE);
    }

    private static Coverage of(Shape shape) {
        Edges edges = new Edges();
        edges.add(shape.getPathIterator(null), 1, 0, 0);
        return Coverage.of(edges);
    }
}
