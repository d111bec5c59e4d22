package org.wardbook.isms.core.asset;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Register;

public class AssetsTest {

    private final MemorySpace space = MemorySpace.enabled();

    private Object need(Map<String, ?> fields) {
        Register assets = Wardbook.REGISTERS.named(Assets.NAME);
        Record record = space.create(Assets.NAME, fields);
        return assets.value(record, assets.field("protectionNeed"), space.reading());
    }

    @Test
    public void theProtectionNeedIsTheHighestOfTheThree() {
        assertEquals(4L, need(Map.of("title", "Payroll", "confidentiality", 4, "integrity", 3, "availability", 2)));
        assertEquals(1L, need(Map.of("title", "Menu", "availability", 1)));
    }

    @Test
    public void whatNobodyDecidedHasNoProtectionNeed() {
        assertNull(need(Map.of("title", "Archive")));
    }

    @Test
    public void anAssetIsLateAfterTheDayOfItsReview() {
        Register assets = Wardbook.REGISTERS.named(Assets.NAME);
        Record late = space.create(Assets.NAME, Map.of("title", "Payroll", "reviewDate", "2026-03-01"));
        Record due = space.create(Assets.NAME, Map.of("title", "Menu", "reviewDate", "2026-03-02"));
        assertTrue(assets.lateness().late(late, "reviewDate", space.reading()));
        assertFalse(assets.lateness().late(due, "reviewDate", space.reading()));
    }
}
