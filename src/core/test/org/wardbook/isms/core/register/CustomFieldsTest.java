package org.wardbook.isms.core.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;

public class CustomFieldsTest {

    private final MemorySpace space = MemorySpace.enabled();
    private final Register fields = Wardbook.REGISTERS.named("fields");

    private Record define(Object... namesAndValues) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return space.records.create(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, fields, given, "", MemorySpace.TODAY);
    }

    private Record costCentre() {
        return define("label", "Cost centre", "register", "risks", "name", "costCentre", "type", "choice",
            "options", "North\n\n South \nNorth");
    }

    private Register risks() {
        return space.records.registers(space.now()).named("risks");
    }

    @Test
    public void aFieldOfTheSpaceIsReadCheckedAndListedLikeAnyOther() {
        costCentre();
        Field field = risks().field("costCentre");
        assertEquals(List.of("North", "South"), field.options());
        assertEquals("Cost centre", field.label());
        assertTrue(field.custom());
        Record risk = space.create("risks", Map.of("title", "Fire", "costCentre", "North"));
        assertEquals("North", risk.text("costCentre"));
        Refused.as(Refusal.Kind.INVALID, "error.invalid",
            () -> space.create("risks", Map.of("title", "Fire", "costCentre", "East")));
        Query query = Query.parse(risks(), space.reading(), "", List.of("costCentre:eq:North"), "-costCentre", "");
        assertEquals(1, query.in(space.now()).size());
    }

    @Test
    public void aRequiredFieldIsDemandedWhenARecordIsNextWritten() {
        Record old = space.create("risks", Map.of("title", "Fire"));
        define("label", "Site", "register", "risks", "name", "site", "type", "text", "required", true);
        Refused.as(Refusal.Kind.INVALID, "error.invalid", () -> space.change(old, Map.of("title", "Flood")));
        assertEquals("Hall 2", space.change(old, Map.of("site", "Hall 2")).text("site"));
    }

    @Test
    public void onlyAdministratorsDefineFields() {
        Refused.as(Refusal.Kind.FORBIDDEN, "error.administer.forbidden", () -> space.records.create(
            MemorySpace.EDITOR, MemorySpace.KEY, fields, Map.of("label", "X", "register", "risks", "name", "x",
                "type", "text"), "", MemorySpace.TODAY));
    }

    @Test
    public void aNameIsUsableAndFree() {
        costCentre();
        for (String name : List.of("Cost", "cost centre", "1st", "title", "costCentre")) {
            Refused.as(Refusal.Kind.INVALID, "error.invalid",
                () -> define("label", "X", "register", "risks", "name", name, "type", "text"));
        }
        assertEquals("CF-2", define("label", "X", "register", "assets", "name", "costCentre", "type", "text").ref());
    }

    @Test
    public void aChoiceNeedsOptionsAndAReferenceItsRegister() {
        Refused.as(Refusal.Kind.INVALID, "error.invalid",
            () -> define("label", "X", "register", "risks", "name", "x", "type", "choice"));
        Refused.as(Refusal.Kind.INVALID, "error.invalid",
            () -> define("label", "X", "register", "risks", "name", "x", "type", "references"));
    }

    @Test
    public void nameAndTypeLastButTheLabelMayChange() {
        Record field = costCentre();
        Refused.as(Refusal.Kind.INVALID, "error.invalid", () -> space.records.change(MemorySpace.ADMINISTRATOR,
            MemorySpace.KEY, fields, field.ref(), 1, Map.of("type", "text"), "", MemorySpace.TODAY));
        space.records.change(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, fields, field.ref(), 1,
            Map.of("label", "Charged to"), "", MemorySpace.TODAY);
        assertEquals("Charged to", risks().field("costCentre").label());
    }

    @Test
    public void deletingAFieldHidesItsValuesAndKeepsThem() {
        Record field = costCentre();
        Record risk = space.create("risks", Map.of("title", "Fire", "costCentre", "North"));
        space.records.delete(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, fields, field.ref(), 1, "");
        assertNull(risks().field("costCentre"));
        assertEquals("North", space.change(risk, Map.of("title", "Flood")).text("costCentre"));
    }

    @Test
    public void registersWithTheSameFieldsAreOneObjectAcrossSnapshots() {
        assertSame(Wardbook.REGISTERS.named("risks"), risks());
        costCentre();
        Register before = risks();
        space.create("risks", Map.of("title", "Fire"));
        assertSame(before, risks());
        assertFalse(before == Wardbook.REGISTERS.named("risks"));
    }
}
