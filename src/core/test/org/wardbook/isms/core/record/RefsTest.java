package org.wardbook.isms.core.record;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.Test;

public class RefsTest {

    @Test
    public void numbersInsideAReferenceCountAsNumbers() {
        List<String> sorted = List.of("A.5.1", "A.5.2", "A.5.10", "A.8.2", "A.8.10", "R-9", "R-10", "R-100");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        shuffled.sort(Refs.NATURAL);
        assertEquals(sorted, shuffled);
    }

    @Test
    public void onlyEqualTextsAreEqual() {
        assertTrue(Refs.NATURAL.compare("R-01", "R-1") != 0);
        assertEquals(0, Refs.NATURAL.compare("R-1", "R-1"));
    }
}
