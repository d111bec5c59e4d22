package org.wardbook.isms.confluence.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.Rest;
import org.wardbook.isms.confluence.Rest.Answer;
import org.wardbook.isms.core.json.Json;

public class MyResourceTest {

    private final FakeConfluence wiki = FakeConfluence.enabled();
    private final Rest rest = new Rest(wiki);

    private Answer my(String user) {
        wiki.login(user);
        return rest.get("spaces/ISMS/my").is(200);
    }

    @Test
    public void eachSeesWhatTheyHaveToDo() {
        rest.call("POST", "spaces/ISMS/registers/tasks/records", "{\"fields\":{\"title\":\"Rehearse\",\"owner\":"
            + "\"sam\",\"dueDate\":\"2020-01-01\"}}", Map.of()).is(201);
        Answer sam = my("sam");
        assertEquals(1L, sam.at("total"));
        assertEquals("do", sam.at("groups.0.kind"));
        assertEquals("Due work", sam.at("groups.0.label"));
        assertEquals("{\"register\":\"tasks\",\"ref\":\"TK-1\",\"title\":\"Rehearse\",\"field\":\"dueDate\","
            + "\"date\":\"2020-01-01\",\"late\":true,\"details\":[],\"_links\":{\"record\":"
            + "\"/rest/isms/1.0/spaces/ISMS/registers/tasks/records/TK-1\","
            + "\"webui\":\"/spaces/isms/record.action?key=ISMS&ref=TK-1\"}}", Json.write(sam.at("groups.0.duties.0")));
        assertFalse(sam.json().containsKey("handOver"));
        assertEquals(List.of(), my("ivo").at("groups"));
    }

    @Test
    public void administratorsSeeWhatLeaversOwn() {
        assertEquals(List.of(), my("admin").at("handOver"));
    }
}
