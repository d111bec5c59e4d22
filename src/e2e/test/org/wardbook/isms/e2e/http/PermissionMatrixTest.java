package org.wardbook.isms.e2e.http;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.e2e.run.Client;
import org.wardbook.isms.e2e.run.Quiet;
import org.wardbook.isms.e2e.run.TestedWiki;

/**
 * Every call of the app's REST resource, made by everybody: somebody who is not logged in, Ivo who does not see the space, Sam who sees
 * it, Hanna who also creates pages in it, Ines who administers it, and the wiki's administrator.
 */
public class PermissionMatrixTest {

    private static final String HEAD = "%-38s %7s %7s %7s %7s %7s %7s";
    private static IsmsSpace space;
    private static Map<String, Client> people;
    private static int fresh;

    @Rule
    public final Quiet quiet = new Quiet();

    @BeforeClass
    public static void shareASpace() {
        space = shared("RIGHTS");
        people = new LinkedHashMap<>();
        people.put("nobody", Client.nobody());
        people.put("ivo", Client.of("ivo"));
        people.put("sam", Client.of("sam"));
        people.put("hanna", Client.of("hanna"));
        people.put("ines", Client.of("ines"));
        people.put("admin", Client.of(TestedWiki.administrator()));
    }

    private static IsmsSpace shared(String key) {
        IsmsSpace shared = IsmsSpace.create(key);
        shared.allow("confluence-users");
        shared.allowUser("sam", "read");
        shared.allow("department-heads", "read", "create");
        return shared;
    }

    /** One call; {@code perform} makes what it needs in the name of the space's administrator and answers the status. */
    private interface Call {
        int by(Client person);
    }

    @Test
    public void everyCallAnswersEverybodyAsTheirRightsAre() {
        List<String> expected = new ArrayList<>(List.of(line("call", people.keySet().toArray())));
        List<String> actual = new ArrayList<>(List.of(line("call", people.keySet().toArray())));
        String risk = space.add("risks", IsmsSpace.risk("Fire in the server room", 2, 5));
        row(expected, actual, "GET space", reading(""), 401, 404, 200, 200, 200, 200);
        row(expected, actual, "GET register", reading("/registers/risks"), 401, 404, 200, 200, 200, 200);
        row(expected, actual, "GET records", reading("/registers/risks/records"), 401, 404, 200, 200, 200, 200);
        row(expected, actual, "GET record", reading("/registers/risks/records/" + risk),
            401, 404, 200, 200, 200, 200);
        row(expected, actual, "GET history", reading("/registers/risks/records/" + risk + "/history"),
            401, 404, 200, 200, 200, 200);
        row(expected, actual, "GET risk-matrix", reading("/risk-matrix?view=current"), 401, 404, 200, 200, 200, 200);
        row(expected, actual, "GET method", reading("/method"), 401, 404, 200, 200, 200, 200);
        row(expected, actual, "GET view of a macro", reading("/views/isms-risk-table"), 401, 404, 200, 200, 200, 200);
        row(expected, actual, "GET journal", reading("/journal?since=0"), 401, 404, 200, 200, 200, 200);
        row(expected, actual, "GET journal/verify", reading("/journal/verify"), 401, 404, 200, 200, 200, 200);
        row(expected, actual, "POST record", person -> person.post(space.records("risks"),
            Map.of("fields", IsmsSpace.risk("Theft", 1, 1))).status(), 401, 404, 403, 201, 201, 201);
        row(expected, actual, "PUT record", changing("PUT"), 401, 404, 403, 200, 200, 200);
        row(expected, actual, "PATCH record", changing("PATCH"), 401, 404, 403, 200, 200, 200);
        row(expected, actual, "DELETE record", changing("DELETE"), 401, 404, 403, 204, 204, 204);
        row(expected, actual, "PATCH control", this::control, 401, 404, 403, 200, 200, 200);
        row(expected, actual, "PUT method", method("PUT", "/method"), 401, 404, 403, 403, 200, 200);
        row(expected, actual, "POST method/preview", method("POST", "/method/preview"), 401, 404, 403, 403, 200, 200);
        row(expected, actual, "PUT space", person -> person.put(space.path(), Map.of("enabled", true)).status(),
            401, 404, 403, 403, 200, 200);
        row(expected, actual, "POST demo", person ->
            person.post(shared("DEMO" + ++fresh).path() + "/demo", Map.of()).status(),
            401, 404, 403, 403, 200, 200);
        assertEquals(String.join("\n", expected), String.join("\n", actual));
        space.requireIntact();
    }

    /** Where a space is open to everybody, somebody without a name reads, and is asked for a name before writing. */
    @Test
    public void aPublicSpaceIsReadByNobodyInParticular() {
        IsmsSpace open = IsmsSpace.create("PUBLIC");
        String ref = open.add("risks", IsmsSpace.risk("Known to all", 2, 2));
        open.allowAnybodyToRead();
        Client nobody = Client.nobody();
        String path = open.records("risks") + "/" + ref;
        assertEquals("Known to all", nobody.get(path).expect(200).text("fields", "title"));
        nobody.get(open.path() + "/risk-matrix").expect(200);
        nobody.get(open.path() + "/views/isms-risk-table").expect(200);
        nobody.post(open.records("risks"), Map.of("fields", IsmsSpace.risk("Theft", 1, 1))).expect(401);
        nobody.write("PATCH", path, 1, Map.of("fields", Map.of("title", "Mine now"))).expect(401);
        nobody.write("DELETE", path, 1, null).expect(401);
        nobody.put(open.path(), Map.of("enabled", false)).expect(401);
    }

    private static Call reading(String path) {
        return person -> person.get(space.path() + path).status();
    }

    private static Call changing(String method) {
        return person -> {
            String ref = space.add("risks", IsmsSpace.risk("Flood", 2, 3));
            Map<String, Object> body = "DELETE".equals(method) ? null
                : Map.of("fields", IsmsSpace.risk("Flood in the archive", 2, 4));
            return person.write(method, space.records("risks") + "/" + ref, 1, body).status();
        };
    }

    private int control(Client person) {
        String path = space.records("controls") + "/A.5.1";
        long version = (Long) space.manager().get(path).expect(200).at("version");
        return person.write("PATCH", path, version, Map.of("fields", Map.of("justification", "Required"))).status();
    }

    private static Call method(String method, String path) {
        return person -> {
            var now = space.manager().get(space.path() + "/method").expect(200);
            Map<String, String> headers =
                Map.of("Content-Type", "application/json", "If-Match", now.header("ETag"));
            return person.send(method, space.path() + path, Json.write(Map.of("fields", now.at("fields"))), headers).status();
        };
    }

    private static void row(List<String> expected, List<String> actual, String name, Call call, Object... statuses) {
        expected.add(line(name, statuses));
        actual.add(line(name, people.values().stream().map(call::by).toArray()));
    }

    private static String line(String name, Object... columns) {
        List<Object> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(columns));
        return String.format(HEAD, all.toArray());
    }
}
