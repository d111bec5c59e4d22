package org.wardbook.isms.confluence.draw;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.Rest;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.risk.Risks;

public class ViewResourceTest {

    private final FakeConfluence wiki = FakeConfluence.enabled();
    private final Rest rest = new Rest(wiki);

    private Rest.Answer get(String path) {
        return rest.call("GET", "spaces/ISMS/views/" + path, null, Map.of("Accept", "text/html,*/*;q=0.8"));
    }

    @After
    public void logOut() {
        wiki.login(null);
    }

    @Test
    public void theSectionIsAnsweredAsTheMacroDrawsIt() {
        for (String title : List.of("Fire", "Flood ü")) {
            wiki.isms.records().create(wiki.viewer().actor(), FakeConfluence.KEY,
                Wardbook.REGISTERS.named(Risks.NAME), Map.of("title", title), "", MemorySpace.TODAY);
        }
        Rest.Answer answer = get("isms-risk-table?filter=title:contains:flood&limit=5").is(200);
        assertEquals("text/html;charset=UTF-8", answer.headers().get("content-type"));
        assertTrue(answer.text(), answer.text().startsWith("<section class=\"isms isms-table-view\""));
        assertTrue(answer.text(), answer.text().contains(">Flood ü<") && !answer.text().contains(">Fire<"));
    }

    @Test
    public void aWrongParameterIsRefusedByItsName() {
        assertEquals(List.of("sort"), List.copyOf(((Map<?, ?>) get("isms-risk-table?sort=colour").is(400)
            .json().get("fields")).keySet()));
        get("isms-risk-table?space=OTHER").is(400);
        get("isms-risk-table?unicorn=1").is(400);
        get("isms-unicorn").is(404);
        get("isms-record?ref=R-99").is(404);
    }

    @Test
    public void whoDoesNotSeeTheSpaceSeesNoView() {
        wiki.login(null);
        get("isms-risk-table").is(401);
        wiki.login("sam");
        get("isms-risk-table").is(200);
        rest.get("spaces/NOSUCH/views/isms-risk-table").is(404);
    }
}
