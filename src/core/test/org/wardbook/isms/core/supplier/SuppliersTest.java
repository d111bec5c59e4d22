package org.wardbook.isms.core.supplier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Register;

public class SuppliersTest {

    private static final Register SUPPLIERS = Wardbook.REGISTERS.named(Suppliers.NAME);

    private final MemorySpace space = MemorySpace.enabled();

    private Object value(Record supplier, String field) {
        return SUPPLIERS.value(space.now().find(Suppliers.NAME, supplier.ref()), SUPPLIERS.field(field),
            space.reading());
    }

    private void question(String ref, String asked, int weight) {
        space.bring("questions", ref, Map.of("title", "Question " + ref, "asked", asked, "weight", (long) weight));
    }

    private void answer(Record supplier, String question, String rating) {
        space.create("answers", Map.of("supplier", supplier.ref(), "question", question, "rating", rating));
    }

    @Test
    public void theRatingWeighsWhatWasAskedForTheCriticality() {
        question("SQ-1", "all", 3);
        question("SQ-2", "all", 1);
        question("SQ-3", "high", 5);
        Record supplier = space.create("suppliers", Map.of("title", "Host", "criticality", "medium"));
        assertEquals(0L, value(supplier, "answered"));
        assertNull(value(supplier, "rating"));
        answer(supplier, "SQ-1", "good");
        answer(supplier, "SQ-2", "missing");
        answer(supplier, "SQ-3", "missing");
        assertEquals(100L, value(supplier, "answered"));
        assertEquals(75L, value(supplier, "rating"));
        assertEquals("what was not asked counts nowhere", 1L, value(supplier, "missing"));
        space.change(supplier, Map.of("criticality", "critical"));
        assertEquals(33L, value(supplier, "rating"));
    }

    @Test
    public void aQuestionIsAnsweredOnce() {
        question("SQ-1", "all", 1);
        Record supplier = space.create("suppliers", Map.of("title", "Host"));
        answer(supplier, "SQ-1", "good");
        Refused.forField("question", "error.supplier.answered", () -> answer(supplier, "SQ-1", "missing"));
        Record answer = space.now().find("answers", "QA-1");
        assertEquals("partly", space.change(answer, Map.of("rating", "partly")).text("rating"));
    }

    @Test
    public void aSupplierNeedsTheProtectionOfWhatItHolds() {
        space.create("assets", Map.of("title", "Files", "confidentiality", 4));
        Record supplier = space.create("suppliers", Map.of("title", "Host", "assets", List.of("A-1")));
        assertEquals(4L, value(supplier, "protectionNeed"));
    }

    @Test
    public void aContractEndsAfterItBegan() {
        Refused.forField("contractEnd", "error.supplier.end", () -> space.create("suppliers",
            Map.of("title", "Host", "contractStart", "2026-02-01", "contractEnd", "2026-01-31")));
    }

    @Test
    public void reviewAndContractRunOut() {
        Record supplier = space.create("suppliers", Map.of("title", "Host", "contractEnd", "2026-03-01"));
        assertEquals(true, value(supplier, "overdue"));
        space.change(supplier, Map.of("status", "ended"));
        assertEquals(false, value(supplier, "overdue"));
    }
}
