package org.wardbook.isms.core.risk;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Register;

public class ExceptionsTest {

    private static final Register EXCEPTIONS = Wardbook.REGISTERS.named(Exceptions.NAME);
    private static final Actor LEADER = new Actor("key-lea", Set.of("top-management"), true, true, false);

    private final MemorySpace space = MemorySpace.enabled();

    private Record request(String owner) {
        return space.create(Exceptions.NAME, Map.of("title", "Old press", "reason", "No updates any more",
            "owner", owner, "validUntil", "2026-06-30"));
    }

    private Record step(Actor actor, Record record, String step, Map<String, ?> given) {
        return space.records.step(actor, MemorySpace.KEY, EXCEPTIONS, record.ref(), record.version(), step, given, "",
            MemorySpace.TODAY);
    }

    private Object state(Record record, String today) {
        return Exceptions.state(record, space.records.reading(space.now(), LocalDate.parse(today)));
    }

    @Test
    public void anExceptionIsDecidedBySomebodyElseAndEnds() {
        Record requested = request("hanna");
        assertEquals("requested", state(requested, "2026-03-02"));
        Record approved = step(LEADER, requested, "approve", Map.of());
        assertEquals("key-lea", approved.text("decidedBy"));
        assertEquals("valid", state(approved, "2026-03-02"));
        assertEquals("expiring", state(approved, "2026-06-15"));
        assertEquals("expired", state(approved, "2026-07-01"));
    }

    @Test
    public void nobodyDecidesAnExceptionOfTheirOwn() {
        Record own = request("ines");
        Refused.as(Refusal.Kind.RULE, "error.exception.self",
            () -> step(MemorySpace.EDITOR, own, "approve", Map.of()));
    }

    @Test
    public void onlyManagementAndTheTeamDecide() {
        Actor head = new Actor("key-sam", Set.of("department-heads"), true, true, false);
        Record requested = request("hanna");
        Refused.as(Refusal.Kind.FORBIDDEN, "error.accept.forbidden", () -> step(head, requested, "approve", Map.of()));
    }

    @Test
    public void aRejectionSaysWhy() {
        Record requested = request("hanna");
        Refused.forField("decision", "error.field.required", () -> step(LEADER, requested, "reject", Map.of()));
        assertEquals("rejected",
            step(LEADER, requested, "reject", Map.of("decision", "Replace it")).text("status"));
    }

    @Test
    public void whatWasApprovedIsNotChangedAfterwards() {
        Record approved = step(LEADER, request("hanna"), "approve", Map.of());
        Refused.forField("validUntil", "error.exception.approved",
            () -> space.change(approved, Map.of("validUntil", "2030-01-01")));
        Refused.forField("decidedBy", "error.field.kept",
            () -> space.change(approved, Map.of("decidedBy", "sam")));
        assertEquals("ended", step(LEADER, approved, "end", Map.of()).text("status"));
    }

    @Test
    public void aRiskNamesItsExceptions() {
        Record risk = space.create("risks", Map.of("title", "Fire"));
        space.create(Exceptions.NAME, Map.of("title", "Old press", "reason", "x", "owner", "hanna", "validUntil",
            "2026-06-30", "risks", List.of(risk.ref())));
        Register risks = Wardbook.REGISTERS.named("risks");
        assertEquals(List.of("EX-1"), risks.value(risk, risks.field("exceptions"), space.reading()));
    }
}
