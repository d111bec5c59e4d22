package org.wardbook.isms.core.record;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class FieldsTest {

    @Test
    public void anAbsentAndANullFieldAreTheSame() {
        Map<String, Object> withNull = new HashMap<>();
        withNull.put("title", "Fire");
        withNull.put("owner", null);
        assertEquals(Fields.of(Map.of("title", "Fire")), Fields.of(withNull));
        assertNull(Fields.of(withNull).get("owner"));
    }

    @Test
    public void changesGiveANewStateAndLeaveTheOldOneAlone() {
        Fields before = Fields.of(Map.of("title", "Fire", "likelihood", 3));
        Map<String, Object> change = new HashMap<>();
        change.put("likelihood", null);
        change.put("owner", "hanna");
        Fields after = before.with(change);
        assertEquals(3, before.number("likelihood"));
        assertFalse(after.has("likelihood"));
        assertEquals(List.of("likelihood", "owner"), before.differences(after));
    }

    @Test
    public void aListInsideCannotBeChangedFromOutside() {
        List<String> controls = new ArrayList<>(List.of("A.5.1"));
        Fields fields = Fields.of(Map.of("controls", controls));
        controls.add("A.5.2");
        assertEquals(List.of("A.5.1"), fields.texts("controls"));
    }

    @Test
    public void numbersAreTheSameHoweverDeepTheyLie() {
        Map<String, Object> small = Map.of("grid", List.of(List.of(1, 2)), "bands", List.of(Map.of("from", 5)));
        Map<String, Object> large = Map.of("grid", List.of(List.of(1L, 2L)), "bands", List.of(Map.of("from", 5L)));
        assertEquals(Fields.of(large), Fields.of(small));
        assertEquals(List.of(), Fields.of(large).differences(Fields.of(small)));
    }

    @Test
    public void whatLiesDeepInsideCannotBeChangedFromOutsideEither() {
        Map<String, Object> link = new HashMap<>(Map.of("url", "/a"));
        Fields fields = Fields.of(Map.of("links", new ArrayList<>(List.of(link))));
        link.put("url", "/b");
        assertEquals(List.of(Map.of("url", "/a")), fields.get("links"));
    }
}
