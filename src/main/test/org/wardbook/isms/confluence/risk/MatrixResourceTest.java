package org.wardbook.isms.confluence.risk;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.Rest;
import org.wardbook.isms.confluence.Rest.Answer;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.core.record.Actor;

public class MatrixResourceTest {

    private static final String MATRIX = "spaces/ISMS/risk-matrix";

    private final FakeConfluence wiki = FakeConfluence.enabled();
    private final Rest rest = new Rest(wiki);

    @Before
    public void loadTheDemo() {
        wiki.isms.setup().demo(Actor.APP, "ISMS", LocalDate.now());
        wiki.login("sam");
    }

    @Test
    public void everyCellHasItsPlaceItsBandAndItsCount() {
        Answer matrix = rest.get(MATRIX).is(200);
        assertEquals("current", matrix.at("view"));
        assertEquals(25, ((List<?>) matrix.at("cells")).size());
        assertEquals("{\"likelihood\":5,\"impact\":4,\"score\":20,\"band\":3,\"count\":"
            + matrix.at("cells.23.count") + "}", Json.write(matrix.at("cells.23")));
        assertEquals(matrix.at("assessed"), sum(matrix, "cells"));
        assertEquals(matrix.at("assessed"), sum(matrix, "bands"));
        assertEquals("Very rare", matrix.at("likelihood.0.name"));
    }

    private static long sum(Answer matrix, String list) {
        return ((List<?>) matrix.at(list)).stream().mapToLong(each -> (Long) ((Map<?, ?>) each).get("count")).sum();
    }

    @Test
    public void theThreeStagesDifferAndEachCountsTheOpenRisks() {
        long open = (Long) rest.get("spaces/ISMS/registers/risks/records?filter=status:ne:closed").at("total");
        for (String view : List.of("inherent", "current", "target")) {
            Answer matrix = rest.get(MATRIX + "?view=" + view).is(200);
            assertEquals(view, open, (Long) matrix.at("assessed") + (Long) matrix.at("unassessed"));
        }
        assertEquals(false, rest.get(MATRIX + "?view=inherent").text().equals(rest.get(MATRIX + "?view=target").text()
            .replace("target", "inherent")));
    }

    @Test
    public void aCellCountsTheRisksThatTheListingOfItsLevelsShows() {
        Answer matrix = rest.get(MATRIX);
        for (Object each : (List<?>) matrix.at("cells")) {
            Map<?, ?> cell = (Map<?, ?>) each;
            assertEquals(cell.toString(), cell.get("count"), rest.get("spaces/ISMS/registers/risks/records?limit=1"
                + "&filter=status:ne:closed&filter=likelihood:eq:" + cell.get("likelihood")
                + "&filter=currentImpact:eq:" + cell.get("impact")).at("total"));
        }
    }

    @Test
    public void aFilterCountsSomeRisksAlone() {
        long lea = (Long) rest.get("spaces/ISMS/registers/risks/records?filter=owner:eq:lea&filter=status:ne:closed")
            .at("total");
        Answer matrix = rest.get(MATRIX + "?filter=owner:eq:lea").is(200);
        assertEquals(lea, (Long) matrix.at("assessed") + (Long) matrix.at("unassessed"));
    }

    @Test
    public void aViewThatThereIsNotIsNamed() {
        assertEquals("The parameter view does not know future. Options: inherent, current, target.",
            rest.get(MATRIX + "?view=future").is(400).at("fields.view"));
    }
}
