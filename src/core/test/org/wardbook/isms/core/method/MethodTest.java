package org.wardbook.isms.core.method;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class MethodTest {

    private static final List<Level> THREE = List.of(new Level("a", ""), new Level("b", ""), new Level("c", ""));
    private static final List<Band> BANDS =
        List.of(new Band("low", "green", 1), new Band("mid", "yellow", 3), new Band("high", "red", 6));

    private static Method method(Method.Formula formula) {
        return new Method(1, THREE, THREE, formula, List.of(List.of(0, 0, 1), List.of(0, 1, 2), List.of(2, 2, 2)),
            BANDS, 0);
    }

    @Test
    public void theProductMultipliesAndTheSumAdds() {
        assertEquals(6, method(Method.Formula.PRODUCT).score(2, 3));
        assertEquals(5, method(Method.Formula.SUM).score(2, 3));
        assertEquals("the grid keeps the product", 6, method(Method.Formula.GRID).score(2, 3));
        assertEquals(9, method(Method.Formula.PRODUCT).highestScore());
        assertEquals(6, method(Method.Formula.SUM).highestScore());
    }

    @Test
    public void aBandBeginsWithItsLowestScore() {
        Method product = method(Method.Formula.PRODUCT);
        assertEquals(0, product.band(1, 1));
        assertEquals(0, product.band(1, 2));
        assertEquals(1, product.band(1, 3));
        assertEquals(1, product.band(2, 2));
        assertEquals(2, product.band(2, 3));
        assertEquals(2, product.band(3, 3));
    }

    @Test
    public void aScoreBelowTheFirstBandBelongsToIt() {
        Method method = new Method(1, THREE, THREE, Method.Formula.PRODUCT, List.of(),
            List.of(new Band("low", "green", 4), new Band("high", "red", 6)), 0);
        assertEquals(0, method.band(1, 1));
    }

    @Test
    public void theGridSaysTheBandOfEachCell() {
        Method grid = method(Method.Formula.GRID);
        assertEquals(1, grid.band(1, 3));
        assertEquals(2, grid.band(3, 1));
        assertEquals("a level beyond the grid counts as its last", 2, grid.band(9, 9));
    }

    @Test
    public void whatIsNotAssessedHasNeitherScoreNorBand() {
        for (Method.Formula formula : Method.Formula.values()) {
            assertEquals(0, method(formula).score(0, 3));
            assertEquals(0, method(formula).score(3, 0));
            assertEquals(-1, method(formula).band(0, 3));
            assertEquals(-1, method(formula).band(3, 0));
        }
    }

    @Test
    public void theAppetiteIsTheHighestBandThatNeedsNoTreatment() {
        Method method = method(Method.Formula.PRODUCT);
        assertFalse(method.aboveAppetite(-1));
        assertFalse(method.aboveAppetite(0));
        assertTrue(method.aboveAppetite(1));
    }
}
