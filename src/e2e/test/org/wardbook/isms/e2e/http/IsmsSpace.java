package org.wardbook.isms.e2e.http;

import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.e2e.run.Answer;
import org.wardbook.isms.e2e.run.Client;
import org.wardbook.isms.e2e.run.TestedWiki;

/** An ISMS space that a suite made for itself, over Confluence's own REST resource and the app's. */
public final class IsmsSpace {

    private static final String RUN =
        TestedWiki.get().own() ? "" : Long.toString(System.currentTimeMillis() / 1000, 36).toUpperCase();

    private final String key;
    private final Client manager;

    private IsmsSpace(String key, Client manager) {
        this.key = key;
        this.manager = manager;
    }

    /** A space of the ISMS manager that everybody sees and edits, with the starter content in English. */
    public static IsmsSpace create(String name) {
        return create(Client.of("ines"), name + RUN);
    }

    public static IsmsSpace create(Client manager, String key) {
        IsmsSpace space = plain(manager, key);
        manager.put(space.path(), Map.of("enabled", true)).expect(200);
        return space;
    }

    /** A space that is no ISMS space. */
    public static IsmsSpace plain(Client manager, String key) {
        manager.post("/rest/api/space", Map.of("key", key, "name", "Test of " + key)).expect(200);
        IsmsSpace space = new IsmsSpace(key, manager);
        space.allowUser(manager.user(), "read", "create", "administer");
        return space;
    }

    public String key() {
        return key;
    }

    public Client manager() {
        return manager;
    }

    /** Of the app's REST resource of this space. */
    public String path() {
        return "/rest/isms/1.0/spaces/" + key;
    }

    public String records(String register) {
        return path() + "/registers/" + register + "/records";
    }

    /** What a group may do in the space, and nothing else: {@code read}, {@code create}, {@code administer}. */
    public void allow(String group, String... operations) {
        share(Map.of("groupName", group, "operations", operations(operations)));
    }

    public void allowUser(String user, String... operations) {
        String userKey = manager.get("/rest/api/user?username=" + user).expect(200).text("userKey");
        share(Map.of("userKey", userKey, "operations", operations(operations)));
    }

    /** People who are not logged in see the space. */
    public void allowAnybodyToRead() {
        share(Map.of("operations", operations("read")));
    }

    private void share(Map<String, ?> subject) {
        manager.send("POST", "/rest/api/space/" + key + "/permissions", Json.write(List.of(subject)),
            Map.of("Content-Type", "application/json")).expect(200);
    }

    private static List<Map<String, String>> operations(String... names) {
        return List.of(names).stream().map(name -> Map.of("operationKey", name, "targetType",
            name.equals("create") ? "page" : "space")).toList();
    }

    /** Adds a record; its reference. */
    public String add(String register, Map<String, ?> fields) {
        return manager.post(records(register), Map.of("fields", fields)).expect(201).text("ref");
    }

    /** A risk that is rated now and after its treatment. */
    public static Map<String, Object> risk(String title, int likelihood, int impact) {
        return Map.of("title", title, "currentLikelihood", likelihood, "currentAvailability", impact,
            "targetLikelihood", 1, "targetAvailability", impact, "treatmentPlan", "Made less likely");
    }

    /** The id of a new page with this storage format. */
    public String page(String title, String storage) {
        return manager.post("/rest/api/content", Map.of("type", "page", "title", title,
            "space", Map.of("key", key),
            "body", Map.of("storage", Map.of("value", storage, "representation", "storage")))).expect(200).text("id");
    }

    /** A macro in storage format; parameters as name and value, one after the other. */
    public static String macro(String name, String... parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"").append(name).append("\">");
        for (int i = 0; i < parameters.length; i += 2) {
            storage.append("<ac:parameter ac:name=\"").append(parameters[i]).append("\">")
                .append(parameters[i + 1].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .append("</ac:parameter>");
        }
        return storage.append("</ac:structured-macro>").toString();
    }

    /** The HTML that a reader of this space sees for this storage format. */
    public String render(Client reader, String storage) {
        return reader.send("POST", "/rest/api/contentbody/convert/view?spaceKeyContext=" + key,
            Json.write(Map.of("value", storage, "representation", "storage")),
            Map.of("Content-Type", "application/json")).expect(200).text("value");
    }

    /** How many entries the journal has. */
    public long sequence() {
        return (Long) manager.get(path()).expect(200).at("sequence");
    }

    /** @throws AssertionError if the chain of the journal is broken */
    public Answer requireIntact() {
        Answer proof = manager.get(path() + "/journal/verify").expect(200);
        if (!Boolean.TRUE.equals(proof.at("intact"))) {
            throw new AssertionError("The journal of " + key + " is broken: " + proof.body());
        }
        return proof;
    }
}
