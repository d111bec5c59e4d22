package org.wardbook.isms.confluence.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class RowKeysTest {

    @Test
    public void keysSortAsTheirNumbers() {
        RowKeys keys = RowKeys.ofSpace("ISMS");
        long[] numbers = {0, 1, 9, 10, 99, 100, 4_294_967_296L, 9_999_999_999_999_999L};
        for (int i = 1; i < numbers.length; i++) {
            assertTrue(keys.at(numbers[i - 1]).compareTo(keys.at(numbers[i])) < 0);
        }
        assertEquals(keys.end(), keys.at(9_999_999_999_999_999L));
    }

    @Test
    public void everyKeyHasTheWidthOfItsColumnAndNothingThatCollationsTreatDifferently() {
        String[] keys = {RowKeys.ofSpace("~jürgen").at(0), RowKeys.ofSpace("X").at(Long.MAX_VALUE / 1_000),
            RowKeys.ofRecord("ISMS", "controls", "A.5.1").at(12), RowKeys.ofSpace("X").end()};
        for (String key : keys) {
            assertTrue(key, key.matches("[0-9a-f]{32}[0-9]{16}"));
        }
    }

    @Test
    public void namesThatOnlyLookAlikeHaveKeysOfTheirOwn() {
        assertNotEquals(RowKeys.ofSpace("ISMS").at(1), RowKeys.ofSpace("isms").at(1));
        assertNotEquals(RowKeys.ofRecord("A", "bc", "d").at(1), RowKeys.ofRecord("Ab", "c", "d").at(1));
        assertNotEquals(RowKeys.ofRecord("A", "b:1", "d").at(1), RowKeys.ofRecord("A", "b", "1:d").at(1));
    }
}
