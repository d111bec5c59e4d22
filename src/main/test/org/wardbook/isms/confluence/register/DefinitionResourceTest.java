package org.wardbook.isms.confluence.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.Rest;
import org.wardbook.isms.confluence.Rest.Answer;
import org.wardbook.isms.core.json.Json;

public class DefinitionResourceTest {

    private final FakeConfluence wiki = FakeConfluence.enabled().login("ines");
    private final Rest rest = new Rest(wiki);

    private static Map<?, ?> field(Answer definition, String name) {
        return ((List<?>) definition.at("fields")).stream().map(each -> (Map<?, ?>) each)
            .filter(each -> each.get("name").equals(name)).findFirst().orElseThrow();
    }

    @Test
    public void aDefinitionSaysEverythingThatAFormNeeds() {
        Answer risks = rest.get("spaces/ISMS/registers/risks").is(200);
        assertEquals("Risks", risks.at("label"));
        assertEquals("Risk", risks.at("singular"));
        assertEquals("[\"general\",\"inherent\",\"current\",\"target\",\"treatment\","
            + "\"acceptance\"]",
            Json.write(((List<?>) risks.at("groups")).stream().map(each -> ((Map<?, ?>) each).get("name")).toList()));
        assertEquals("{\"create\":true,\"edit\":true,\"delete\":true}", Json.write(risks.at("permissions")));
        assertEquals("{\"name\":\"title\",\"label\":\"Risk\",\"type\":\"text\",\"group\":\"general\","
            + "\"required\":true,\"calculated\":false,\"kept\":false,\"sortable\":true,\"custom\":false}",
            Json.write(field(risks, "title")));
        assertEquals("{value=identified, label=Identified}",
            ((List<?>) field(risks, "status").get("options")).get(0).toString());
        assertEquals("{value=1, label=Very rare, anchor=Less than once in ten years}",
            ((List<?>) field(risks, "inherentLikelihood").get("options")).get(0).toString());
        assertEquals("{value=3, label=Critical, colour=red}",
            ((List<?>) field(risks, "band").get("options")).get(3).toString());
        assertEquals(true, field(risks, "band").get("calculated"));
        assertEquals("assets", field(risks, "assets").get("target"));
        assertEquals(false, field(risks, "assets").get("sortable"));
        assertNull(field(risks, "title").get("options"));
    }

    @Test
    public void stepsSayWhatTheyAsk() {
        Answer risks = rest.get("spaces/ISMS/registers/risks").is(200);
        assertEquals("accept", risks.at("steps.0.name"));
        assertEquals("Accept the risk", risks.at("steps.0.label"));
        assertEquals("Accepted until", risks.at("steps.0.asks.0.label"));
        assertEquals("date", risks.at("steps.0.asks.0.type"));
        assertEquals(true, risks.at("steps.0.asks.1.required"));
    }

    @Test
    public void labelsAreInTheReadersLanguage() {
        wiki.reads("de");
        Answer controls = rest.get("spaces/ISMS/registers/controls").is(200);
        assertEquals("Maßnahmen", controls.at("label"));
        assertEquals("Begründung", field(controls, "justification").get("label"));
        assertEquals("{value=partial, label=Teilweise umgesetzt}",
            ((List<?>) field(controls, "status").get("options")).get(2).toString());
    }

    @Test
    public void acceptancesAreWrittenByStepsAndReadersChangeNothing() {
        assertEquals("{\"create\":false,\"edit\":false,\"delete\":false}",
            Json.write(rest.get("spaces/ISMS/registers/acceptances").at("permissions")));
        wiki.login("sam");
        assertEquals("{\"create\":false,\"edit\":false,\"delete\":false}",
            Json.write(rest.get("spaces/ISMS/registers/risks").at("permissions")));
    }

    @Test
    public void fieldsOfTheSpaceAreAmongThem() {
        wiki.login("admin");
        rest.post("spaces/ISMS/registers/fields/records", "{\"fields\":{\"label\":\"Size <b>\",\"register\":\"risks\","
            + "\"name\":\"size\",\"type\":\"choice\",\"options\":\"S\\nL\",\"required\":true}}").is(201);
        Answer risks = rest.get("spaces/ISMS/registers/risks").is(200);
        assertEquals("{name=size, label=Size <b>, type=choice, group=custom, required=true, calculated=false, "
            + "kept=false, sortable=true, custom=true, options=[{value=S, label=S}, {value=L, label=L}]}",
            field(risks, "size").toString());
        assertEquals("More fields of this space", risks.at("groups.6.label"));
    }

    @Test
    public void aRegisterThatThereIsNotIsNamedWithThoseThereAre() {
        assertEquals("There is no register wishes. Registers: risks, assets, controls, acceptances, "
            + "exceptions, cycles, processes, evidence, suppliers, questions, answers, obligations, parties, objectives, "
            + "trainings, tasks, actions, scenarios, threats, vulnerabilities, views, fields.",
            rest.get("spaces/ISMS/registers/wishes").is(404).at("message"));
    }
}
