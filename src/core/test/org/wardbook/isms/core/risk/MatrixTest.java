package org.wardbook.isms.core.risk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Query;
import org.wardbook.isms.core.snapshot.Index;
import org.wardbook.isms.core.space.Spaces;

public class MatrixTest {

    private final MemorySpace space = MemorySpace.enabled();

    private Record risk(int likelihood, int impact, Object... more) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", "Fire", "inherentLikelihood", likelihood,
            "inherentAvailability", impact, "treatmentPlan", "Sprinklers"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return space.create(Risks.NAME, fields);
    }

    private Matrix matrix(Stage stage) {
        return Matrix.of(space.now(), Spaces.method(space.now()), stage);
    }

    @Test
    public void eachOpenRiskIsCountedInItsCellAndItsBand() {
        risk(1, 5);
        risk(1, 5);
        risk(5, 1);
        risk(5, 5);
        risk(5, 5, "status", "closed");
        space.create(Risks.NAME, Map.of("title", "Nobody assessed it"));
        Matrix matrix = matrix(Stage.INHERENT);
        assertEquals(2, matrix.counts()[0][4]);
        assertEquals(1, matrix.counts()[4][0]);
        assertEquals(1, matrix.counts()[4][4]);
        assertEquals(4, Arrays.stream(matrix.counts()).flatMapToInt(Arrays::stream).sum());
        assertArrayEquals(new int[] {0, 3, 0, 1}, matrix.bands());
        assertEquals(1, matrix.unassessed());
    }

    @Test
    public void theStagesAreCountedApart() {
        space.bring("controls", "A.5.1", Map.of("title", "Policies"));
        Record record = risk(5, 5);
        space.change(record, Map.of("currentLikelihood", 2, "currentIntegrity", 3, "targetLikelihood", 1,
            "targetIntegrity", 1, "controls", List.of("A.5.1"),
            "plannedControls", List.of("A.5.1")));
        risk(4, 4);
        assertEquals(1, matrix(Stage.INHERENT).counts()[4][4]);
        assertEquals(1, matrix(Stage.CURRENT).counts()[1][2]);
        assertEquals("nobody assessed the current state: the inherent one", 1, matrix(Stage.CURRENT).counts()[3][3]);
        assertEquals(1, matrix(Stage.TARGET).counts()[0][0]);
        assertEquals(1, matrix(Stage.TARGET).unassessed());
    }

    @Test
    public void itIsCountedOncePerSnapshot() {
        risk(5, 5);
        assertSame(matrix(Stage.CURRENT), matrix(Stage.CURRENT));
        Matrix before = matrix(Stage.CURRENT);
        risk(5, 5);
        assertEquals(1, before.counts()[4][4]);
        assertEquals(2, matrix(Stage.CURRENT).counts()[4][4]);
    }

    @Test
    public void aListingIsCountedAlone() {
        risk(5, 5, "owner", "ines");
        risk(5, 5);
        risk(1, 1, "owner", "ines", "status", "closed");
        Method method = Spaces.method(space.now());
        Matrix matrix = Matrix.of(owned(), method, Stage.CURRENT);
        assertEquals(1, matrix.counts()[4][4]);
        assertEquals(1, matrix.assessed());
        assertEquals(2, matrix(Stage.CURRENT).assessed());
        assertEquals(new Movement(0, 0, 0, 1), Movement.of(owned(), method));
        risk(5, 5);
        assertSame("nothing in the listing changed", matrix, Matrix.of(owned(), method, Stage.CURRENT));
        risk(5, 5, "owner", "ines");
        assertEquals(2, Matrix.of(owned(), method, Stage.CURRENT).counts()[4][4]);
    }

    private Index owned() {
        return space.now().table(Risks.NAME).index(Query.parse(Wardbook.REGISTERS.named(Risks.NAME), space.reading(),
            "", List.of("owner:eq:ines"), "", ""));
    }

    @Test
    public void everyOpenRiskMovesSomewhereOrNobodyKnows() {
        risk(5, 5, "targetLikelihood", 1, "targetAvailability", 5);
        risk(4, 5, "targetLikelihood", 5, "targetAvailability", 4);
        risk(1, 1, "targetLikelihood", 2, "targetAvailability", 2);
        risk(3, 3);
        risk(3, 3, "status", "closed", "targetLikelihood", 1, "targetAvailability", 1);
        space.create(Risks.NAME, Map.of("title", "Not assessed", "targetLikelihood", 1, "targetIntegrity", 1));
        Method method = Spaces.method(space.now());
        assertEquals(new Movement(1, 1, 1, 2), Movement.of(space.now(), method));
        assertSame(Movement.of(space.now(), method), Movement.of(space.now(), method));
    }

    @Test
    public void itHasTheSizeOfTheMethod() {
        MemorySpace small = MemorySpace.enabled(Presets.of("4x4", "de"));
        small.create(Risks.NAME, Map.of("title", "Brand", "inherentLikelihood", 4, "inherentIntegrity", 4));
        Matrix matrix = Matrix.of(small.now(), Spaces.method(small.now()), Stage.INHERENT);
        assertEquals(4, matrix.counts().length);
        assertEquals(4, matrix.counts()[0].length);
        assertEquals(1, matrix.counts()[3][3]);
        assertArrayEquals(new int[] {0, 0, 0, 1}, matrix.bands());
    }
}
