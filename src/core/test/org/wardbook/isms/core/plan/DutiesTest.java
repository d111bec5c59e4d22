package org.wardbook.isms.core.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.space.Spaces;

public class DutiesTest {

    private static final Actor HANNA = new Actor("key-hanna", Set.of("department-heads"), true, true, false);
    private static final Actor LEA = new Actor("key-lea", Set.of("top-management"), true, true, false);
    private static final LocalDate TODAY = MemorySpace.TODAY;

    private final MemorySpace space = MemorySpace.enabled();

    private List<String> duties(Actor actor, Duty.Kind kind) {
        return duties(actor, kind, TODAY);
    }

    private List<String> duties(Actor actor, Duty.Kind kind, LocalDate today) {
        return Duties.of(space.now(), space.records.registers(space.now()), space.records.reading(space.now(), today),
            actor).getOrDefault(kind, List.of()).stream().map(duty -> duty.ref() + (duty.late() ? "!" : "")).toList();
    }

    private void task(int due, String owner) {
        space.create("tasks", Map.of("title", "Do it", "owner", owner, "dueDate", TODAY.plusDays(due).toString()));
    }

    @Test
    public void whatIsOverdueOrDueWithinThirtyDaysComesOldestFirst() {
        task(30, "hanna");
        task(31, "hanna");
        task(0, "hanna");
        task(-1, "hanna");
        task(-1, "ines");
        assertEquals(List.of("TK-4!", "TK-3", "TK-1"), duties(HANNA, Duty.Kind.DO));
    }

    @Test
    public void whatIsDoneAsksForNothing() {
        task(-1, "hanna");
        space.change(space.now().find("tasks", "TK-1"), Map.of("status", "done"));
        assertEquals(List.of(), duties(HANNA, Duty.Kind.DO));
    }

    @Test
    public void everyRegisterWithAnOwnerIsLookedThrough() {
        String soon = TODAY.plusDays(3).toString();
        space.create("suppliers", Map.of("title", "Data centre", "owner", "hanna", "contractEnd", soon));
        space.create("processes", Map.of("title", "Dispatch", "owner", "hanna", "reviewDate", soon));
        space.bring("controls", "A.5.1", Map.of("title", "Policies", "owner", "key-hanna", "dueDate", "2026-02-01"));
        assertEquals(List.of("S-1"), duties(HANNA, Duty.Kind.RENEW));
        assertEquals(List.of("P-1"), duties(HANNA, Duty.Kind.REVIEW));
        assertEquals(List.of("A.5.1!"), duties(HANNA, Duty.Kind.DO));
    }

    @Test
    public void anOwnerOwesItsAssetsTheirDecisions() {
        space.create("assets", Map.of("title", "Personnel files", "owner", "hanna", "handling", "Locked away"));
        assertEquals(List.of("A-1"), duties(HANNA, Duty.Kind.DECIDE));
        assertEquals(List.of("no-need", "no-access"), Duties.of(space.now(), space.records.registers(space.now()),
            space.reading(), HANNA).get(Duty.Kind.DECIDE).get(0).details());
        assertEquals(List.of(), duties(MemorySpace.EDITOR, Duty.Kind.DECIDE));
    }

    @Test
    public void aRequestedExceptionWaitsForWhoeverMayApproveIt() {
        Record exception = space.create("exceptions", Map.of("title", "Old system", "reason", "No successor", "owner",
            "hanna", "validUntil", "2026-12-31"));
        assertEquals(List.of("EX-1"), duties(LEA, Duty.Kind.SIGN));
        assertEquals(List.of(), duties(HANNA, Duty.Kind.SIGN));
        space.records.step(LEA, MemorySpace.KEY, Wardbook.REGISTERS.named("exceptions"), "EX-1",
            exception.version(), "reject", Map.of("decision", "Replace it"), "", TODAY);
        assertEquals(List.of(), duties(LEA, Duty.Kind.SIGN));
    }

    /** A risk that hanna accepts and the ISMS team countersigns. */
    private Record accepted() {
        Map<String, Object> method = MethodFields.write(Spaces.method(space.now()));
        method.put("acceptance", List.of(
            Map.of("who", List.of("owner"), "months", 12, "second", List.of("isms-team")),
            Map.of("who", List.of("owner"), "months", 12, "second", List.of()),
            Map.of("who", List.of("owner"), "months", 12, "second", List.of()),
            Map.of("who", List.of("owner"), "months", 12, "second", List.of())));
        space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, 1, method, "");
        space.create("risks", Map.of("title", "Fire", "owner", "hanna", "inherentLikelihood", 1,
            "inherentIntegrity", 2));
        return step(HANNA, "accept", Map.of("until", TODAY.plusDays(90).toString(), "reason", "Small"));
    }

    private Record step(Actor actor, String step, Map<String, ?> given) {
        return space.records.step(actor, MemorySpace.KEY, Wardbook.REGISTERS.named("risks"), "R-1",
            space.now().find("risks", "R-1").version(), step, given, "", TODAY);
    }

    @Test
    public void anAcceptanceWaitsForItsSecondSignature() {
        accepted();
        assertEquals(List.of("R-1"), duties(MemorySpace.EDITOR, Duty.Kind.SIGN));
        assertEquals(List.of(), duties(HANNA, Duty.Kind.SIGN));
        step(MemorySpace.EDITOR, "countersign", new HashMap<>());
        assertEquals(List.of(), duties(MemorySpace.EDITOR, Duty.Kind.SIGN));
    }

    @Test
    public void anAcceptanceIsRenewedSixtyDaysBeforeItEndsOrWhenItDoesNotFit() {
        accepted();
        step(MemorySpace.EDITOR, "countersign", new HashMap<>());
        assertEquals(List.of(), duties(HANNA, Duty.Kind.RENEW, TODAY.plusDays(29)));
        assertEquals(List.of("R-1"), duties(HANNA, Duty.Kind.RENEW, TODAY.plusDays(30)));
        assertEquals(List.of("R-1!"), duties(HANNA, Duty.Kind.RENEW, TODAY.plusDays(91)));
        space.change(space.now().find("risks", "R-1"), Map.of("inherentLikelihood", 3));
        assertEquals(List.of("R-1!"), duties(HANNA, Duty.Kind.RENEW));
    }

    @Test
    public void somebodyWhoIsNotLoggedInHasNothingToDo() {
        space.create("tasks", Map.of("title", "Nobody's", "dueDate", "2026-01-01"));
        assertEquals(Map.of(), Duties.of(space.now(), space.records.registers(space.now()), space.reading(),
            new Actor("", Set.of(), true, false, false)));
    }

    @Test
    public void whatALeaverOwnsIsCountedByRegister() {
        task(1, "hanna");
        task(2, "hanna");
        space.bring("risks", "R-7", Map.of("title", "Fire", "owner", "key-gone"));
        space.bring("tasks", "TK-9", Map.of("title", "Left behind", "owner", "key-gone"));
        List<HandOver> left = HandOver.of(space.now(), space.records.registers(space.now()), "key-gone"::equals);
        assertEquals(List.of(new HandOver("key-gone", Map.of("risks", 1, "tasks", 1))), left);
        assertEquals(2, left.get(0).total());
        assertTrue(HandOver.of(space.now(), space.records.registers(space.now()), person -> false).isEmpty());
        assertEquals(List.of("R-7"), space.list("risks", "", "", "owner:eq:key:key-gone"));
    }
}
