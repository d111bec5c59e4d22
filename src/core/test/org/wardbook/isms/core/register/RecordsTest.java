package org.wardbook.isms.core.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.space.Spaces;

public class RecordsTest {

    private static final Register RISKS = Wardbook.REGISTERS.named("risks");
    private static final Register ASSETS = Wardbook.REGISTERS.named("assets");
    private static final Register CONTROLS = Wardbook.REGISTERS.named("controls");

    private MemorySpace space;

    @Before
    public void createSpace() {
        space = MemorySpace.enabled();
    }

    private Record create(Actor actor) {
        return space.records.create(actor, MemorySpace.KEY, RISKS, Map.of("title", "Fire"), "", MemorySpace.TODAY);
    }

    private Record change(Actor actor, Record before, Map<String, ?> fields) {
        return space.records.change(actor, MemorySpace.KEY, Wardbook.REGISTERS.named(before.register()), before.ref(),
            before.version(), fields, "", MemorySpace.TODAY);
    }

    private void delete(Record record) {
        space.records.delete(MemorySpace.EDITOR, MemorySpace.KEY, Wardbook.REGISTERS.named(record.register()),
            record.ref(), record.version(), "");
    }

    private long rows() {
        return Verification.of(space.store, MemorySpace.KEY).rows();
    }

    @Test
    public void aNewRecordGetsTheNextReferenceOfItsRegister() {
        assertEquals("R-1", create(MemorySpace.EDITOR).ref());
        assertEquals("R-2", create(MemorySpace.EDITOR).ref());
        assertEquals("A-1", space.create("assets", Map.of("title", "Server")).ref());
        assertEquals("key-ines", space.now().find("risks", "R-2").createdBy());
    }

    @Test
    public void whoMayOnlyReadCannotWrite() {
        Record record = create(MemorySpace.EDITOR);
        long rows = rows();
        Refused.as(Refusal.Kind.FORBIDDEN, "error.edit.forbidden", () -> create(MemorySpace.READER));
        Refused.as(Refusal.Kind.FORBIDDEN, "error.edit.forbidden", () ->
            change(MemorySpace.READER, record, Map.of("title", "Flood")));
        Refused.as(Refusal.Kind.FORBIDDEN, "error.edit.forbidden", () -> space.records.delete(MemorySpace.READER,
            MemorySpace.KEY, RISKS, "R-1", 1, ""));
        assertEquals(rows, rows());
    }

    @Test
    public void whoDoesNotSeeTheSpaceLearnsNothing() {
        create(MemorySpace.EDITOR);
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.unknown", () ->
            space.records.snapshot(MemorySpace.STRANGER, MemorySpace.KEY, null));
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.unknown", () -> create(MemorySpace.STRANGER));
    }

    @Test
    public void aReaderSeesTheSpaceNowAndThen() {
        create(MemorySpace.EDITOR);
        Instant then = space.clock.instant();
        space.clock.forward(Duration.ofDays(1));
        create(MemorySpace.EDITOR);
        assertEquals(2, space.records.snapshot(MemorySpace.READER, MemorySpace.KEY, null).table("risks").size());
        assertEquals(1, space.records.snapshot(MemorySpace.READER, MemorySpace.KEY, then).table("risks").size());
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.disabled", () ->
            space.records.snapshot(MemorySpace.READER, MemorySpace.KEY, then.minusMillis(1)));
    }

    @Test
    public void aSpaceWithoutAnIsmsHasNoRecords() {
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.disabled", () ->
            space.records.snapshot(MemorySpace.READER, "OTHER", null));
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.disabled", () -> space.records.create(MemorySpace.EDITOR,
            "OTHER", RISKS, Map.of("title", "Fire"), "", MemorySpace.TODAY));
        Record record = create(MemorySpace.EDITOR);
        space.ledger.commit(MemorySpace.KEY, Actor.APP, "", snapshot ->
            Spaces.switched(snapshot, false, "en", Presets.of("5x5", "en")));
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.disabled", () ->
            change(MemorySpace.EDITOR, record, Map.of("title", "Flood")));
    }

    @Test
    public void aChangeLaysTheGivenFieldsOverTheOldOnes() {
        Record record = space.create("risks", Map.of("title", "Fire", "owner", "ines", "description", "Old"));
        Record after = change(MemorySpace.EDITOR, record, Map.of("title", "Flood"));
        assertEquals(2, after.version());
        assertEquals("Flood", after.text("title"));
        assertEquals("key-ines", after.text("owner"));
        assertNull(change(MemorySpace.EDITOR, after, Collections.singletonMap("owner", null)).get("owner"));
    }

    @Test
    public void aReplacementLeavesOnlyTheGivenFields() {
        Record record = space.create("risks", Map.of("title", "Fire", "owner", "ines", "description", "Old"));
        Record after = space.records.replace(MemorySpace.EDITOR, MemorySpace.KEY, RISKS, record.ref(), 1,
            Map.of("title", "Flood", "status", "assessed"), "", MemorySpace.TODAY);
        assertEquals(Map.of("title", "Flood", "status", "assessed"), after.fields().toMap());
        Refused.forField("title", "error.field.required", () -> space.records.replace(MemorySpace.EDITOR,
            MemorySpace.KEY, RISKS, record.ref(), 2, Map.of("status", "assessed"), "", MemorySpace.TODAY));
        Refused.forField("score", "error.field.calculated", () -> space.records.replace(MemorySpace.EDITOR,
            MemorySpace.KEY, RISKS, record.ref(), 2, Map.of("title", "Flood", "score", 25), "", MemorySpace.TODAY));
    }

    @Test
    public void aChangeThatChangesNothingWritesNothing() {
        Record record = space.create("risks", Map.of("title", "Fire", "inherentLikelihood", 3,
            "inherentConfidentiality", "2", "links", List.of(Map.of("url", "https://example.org"))));
        long rows = rows();
        Record after = change(MemorySpace.EDITOR, record, Map.of("title", " Fire ", "inherentLikelihood", "3",
            "links", List.of(Map.of("url", "https://example.org", "title", "https://example.org"))));
        assertEquals(1, after.version());
        assertEquals(rows, rows());
    }

    @Test
    public void oldVersionsAreRefusedWhateverIsAsked() {
        Record record = create(MemorySpace.EDITOR);
        change(MemorySpace.EDITOR, record, Map.of("title", "Flood"));
        Refused.as(Refusal.Kind.STALE, "error.stale", () ->
            change(MemorySpace.EDITOR, record, Map.of("title", "Theft")));
        Refused.as(Refusal.Kind.STALE, "error.stale", () ->
            change(MemorySpace.EDITOR, record, Map.of("title", "Flood")));
        Refused.as(Refusal.Kind.STALE, "error.stale", () -> delete(record));
        Refused.as(Refusal.Kind.STALE, "error.stale", () -> space.records.change(MemorySpace.EDITOR, MemorySpace.KEY,
            RISKS, "R-1", 99, Map.of("title", "From the future"), "", MemorySpace.TODAY));
    }

    @Test
    public void whatIsNotThereIsNotFound() {
        Refused.as(Refusal.Kind.NOT_FOUND, "error.ref.unknown", () -> Records.find(space.now(), RISKS, "R-9"));
        Refused.as(Refusal.Kind.NOT_FOUND, "error.ref.unknown", () -> space.records.change(MemorySpace.EDITOR,
            MemorySpace.KEY, RISKS, "R-9", 1, Map.of("title", "Fire"), "", MemorySpace.TODAY));
        Record record = create(MemorySpace.EDITOR);
        delete(record);
        Refused.as(Refusal.Kind.NOT_FOUND, "error.ref.unknown", () -> delete(record));
    }

    @Test
    public void deletingIsAVersionInTheJournalAndTheNumberIsGone() {
        Record record = create(MemorySpace.EDITOR);
        delete(record);
        assertNull(space.now().find("risks", "R-1"));
        assertEquals(2, space.store.history(MemorySpace.KEY, "risks", "R-1").size());
        assertEquals("R-2", create(MemorySpace.EDITOR).ref());
    }

    @Test
    public void whatOthersReferToIsNotDeleted() {
        Record asset = space.create("assets", Map.of("title", "Server"));
        Record risk = space.create("risks", Map.of("title", "Fire", "assets", List.of("A-1")));
        Refusal refusal = Refused.as(Refusal.Kind.RULE, "error.ref.used", () -> delete(asset));
        assertEquals(List.of("A-1", 1, "R-1"), refusal.reason().arguments());
        Record free = change(MemorySpace.EDITOR, risk, Map.of("assets", List.of()));
        delete(asset);
        assertEquals(1, space.now().table("risks").size());
        assertEquals(2, free.version());
    }

    @Test
    public void ofManyThatReferSomeAreNamedAndAllAreCounted() {
        Record asset = space.create("assets", Map.of("title", "Server"));
        for (int i = 0; i < 12; i++) {
            space.create("risks", Map.of("title", "Fire", "assets", List.of("A-1")));
        }
        Refusal refusal = Refused.as(Refusal.Kind.RULE, "error.ref.used", () -> delete(asset));
        assertEquals(12, refusal.reason().arguments().get(1));
        assertTrue(refusal.reason().arguments().get(2).toString().endsWith("R-10"));
    }

    @Test
    public void aReferenceOfAnotherRegisterWithTheSameNameDoesNotCount() {
        space.bring("scenarios", "SC-1", Map.of("title", "Scenario"));
        Record asset = space.create("assets", Map.of("title", "Server"));
        space.bring("risks", "R-1", Map.of("title", "Fire", "scenario", "A-1"));
        delete(asset);
        assertEquals(0, space.now().table("assets").size());
    }

    @Test
    public void controlsOfTheAnnexStayAndFurtherOnesComeAndGo() {
        Record control = space.bring("controls", "A.5.1", Map.of("title", "Policies"));
        Refused.as(Refusal.Kind.RULE, "error.register.fixed", () -> delete(control));
        Record own = space.create("controls", Map.of("title", "Own"));
        assertEquals("C-1", own.ref());
        assertEquals(CONTROLS, Wardbook.REGISTERS.ofRef("C-1"));
        delete(own);
        assertEquals("planned", change(MemorySpace.EDITOR, control, Map.of("status", "planned")).text("status"));
    }

    @Test
    public void nothingOfAFaultyRecordIsKept() {
        long rows = rows();
        Refused.forField("owner", "error.field.person", () ->
            space.create("risks", Map.of("title", "Fire", "owner", "nobody")));
        Refused.forField("comment", "error.field.long", () -> space.records.create(MemorySpace.EDITOR, MemorySpace.KEY,
            RISKS, Map.of("title", "Fire"), "x".repeat(256), MemorySpace.TODAY));
        assertEquals(rows, rows());
    }

    @Test
    public void everyRegisterCanBeFoundByNameAndByReference() {
        for (Register register : Wardbook.REGISTERS.all()) {
            assertEquals(register, Wardbook.REGISTERS.named(register.name()));
            assertEquals(register, Wardbook.REGISTERS.ofRef(register.prefix() + "1"));
            for (String column : register.columns()) {
                assertTrue(register.name() + "." + column, register.field(column) != null);
            }
            for (Field field : register.fields()) {
                boolean refers = field.type() == FieldType.REFERENCE || field.type() == FieldType.REFERENCES;
                if (refers && !field.target().equals(Field.ANY)) {
                    assertEquals(field.target(), Wardbook.REGISTERS.named(field.target()).name());
                }
            }
        }
        assertEquals(CONTROLS, Wardbook.REGISTERS.ofRef("A.5.1"));
        assertEquals(ASSETS, Wardbook.REGISTERS.ofRef("A-1"));
        assertNull(Wardbook.REGISTERS.ofRef("ZZ-1"));
        Refused.as(Refusal.Kind.NOT_FOUND, "error.register.unknown", () -> Wardbook.REGISTERS.named("Risks"));
    }

    @Test
    public void severalRecordsChangeTogetherOrNotAtAll() {
        Record fire = create(MemorySpace.EDITOR);
        Record flood = create(MemorySpace.EDITOR);
        List<Record> after = space.records.changeAll(MemorySpace.EDITOR, MemorySpace.KEY, RISKS,
            Map.of(fire.ref(), 1, flood.ref(), 1), Map.of("owner", "hanna"), "Handed over", MemorySpace.TODAY);
        assertEquals(List.of("key-hanna", "key-hanna"), after.stream().map(risk -> risk.text("owner")).toList());
        Refused.as(Refusal.Kind.STALE, "error.stale", () -> space.records.changeAll(MemorySpace.EDITOR,
            MemorySpace.KEY, RISKS, Map.of(fire.ref(), 2, flood.ref(), 1), Map.of("owner", "sam"), "",
            MemorySpace.TODAY));
        assertEquals("key-hanna", space.now().find("risks", fire.ref()).text("owner"));
    }

    @Test
    public void whatDoesNotFitOneOfSeveralIsSaidOfThatOne() {
        Record fire = create(MemorySpace.EDITOR);
        Refusal refusal = Refused.as(Refusal.Kind.INVALID, "error.invalid", () -> space.records.changeAll(
            MemorySpace.EDITOR, MemorySpace.KEY, RISKS, Map.of(fire.ref(), 1), Map.of("owner", "nobody"), "",
            MemorySpace.TODAY));
        assertEquals("error.field.person", refusal.fields().get("R-1.owner").key());
    }

    @Test
    public void nothingAndTooMuchAtOnceAreRefused() {
        Map<String, Integer> many = new java.util.HashMap<>();
        for (int i = 0; i <= 500; i++) {
            many.put("R-" + i, 1);
        }
        for (Map<String, Integer> expected : List.of(Map.<String, Integer>of(), many)) {
            Refused.as(Refusal.Kind.INVALID, "error.invalid", () -> space.records.changeAll(MemorySpace.EDITOR,
                MemorySpace.KEY, RISKS, expected, Map.of("owner", "sam"), "", MemorySpace.TODAY));
        }
    }

    @Test
    public void aStepThatARegisterDoesNotHaveIsNotFound() {
        Record fire = create(MemorySpace.EDITOR);
        Refused.as(Refusal.Kind.NOT_FOUND, "error.step.unknown", () -> space.records.step(MemorySpace.EDITOR,
            MemorySpace.KEY, RISKS, fire.ref(), 1, "fly", Map.of(), "", MemorySpace.TODAY));
    }
}
