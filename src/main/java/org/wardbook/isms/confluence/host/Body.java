package org.wardbook.isms.confluence.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.core.json.JsonFault;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Refusal;

/** What a request brought: one JSON object of known members, in UTF-8, of up to one mebibyte. */
public final class Body {

    private static final int MOST = 1 << 20;

    private final Map<String, Object> members;

    private Body(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * Reads no more than it has to for refusing a body that is too large.
     *
     * @param known the members there may be
     * @throws Refusal   TOO_LARGE; INVALID where it is not UTF-8 or has other members, by their names
     * @throws JsonFault where it is no JSON object
     */
    public static Body read(InputStream in, String... known) {
        Map<String, Object> members = Json.parseObject(text(in));
        Map<String, Message> faults = new LinkedHashMap<>();
        for (String name : members.keySet()) {
            if (!List.of(known).contains(name)) {
                faults.put(name, Message.of("error.body.member", name, String.join(", ", known)));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new Body(members);
    }

    private static String text(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, "error.body.large", MOST);
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw Refusal.of(Refusal.Kind.INVALID, "error.body.encoding");
        } catch (IOException brokenOff) {
            throw new java.io.UncheckedIOException(brokenOff);
        }
    }

    /** The object {@code fields}. @throws Refusal INVALID where it is missing or no object */
    @SuppressWarnings("unchecked")
    public Map<String, Object> fields() {
        Object fields = members.get("fields");
        if (!(fields instanceof Map)) {
            throw Refusal.invalid("fields", fields == null ? "error.body.missing" : "error.body.object");
        }
        return (Map<String, Object>) fields;
    }

    /** The object {@code fields}, or an empty one. */
    public Map<String, Object> fieldsIfAny() {
        return members.get("fields") == null ? Map.of() : fields();
    }

    /** A member that is an object, or null where it is not given. @throws Refusal INVALID where it is something else */
    @SuppressWarnings("unchecked")
    public Map<String, Object> object(String member) {
        Object value = members.get(member);
        if (value != null && !(value instanceof Map)) {
            throw Refusal.invalid(member, "error.body.object");
        }
        return (Map<String, Object>) value;
    }

    /** What the author says about the change; empty where nothing was said. */
    public String comment() {
        return text("comment", "");
    }

    public String text(String member, String otherwise) {
        Object value = members.get(member);
        if (value != null && !(value instanceof String)) {
            throw Refusal.invalid(member, "error.field.text");
        }
        return value == null ? otherwise : value.toString().strip();
    }

    /** An object of versions by reference. @throws Refusal INVALID where it is missing or anything else */
    public Map<String, Integer> versions(String member) {
        if (!(members.get(member) instanceof Map<?, ?> map)) {
            throw Refusal.invalid(member, members.get(member) == null ? "error.body.missing" : "error.body.object");
        }
        Map<String, Integer> versions = new LinkedHashMap<>();
        map.forEach((ref, version) -> {
            if (!(version instanceof Long number) || number < 1 || number > Integer.MAX_VALUE) {
                throw Refusal.invalid(member, "error.body.version", ref);
            }
            versions.put(ref.toString(), number.intValue());
        });
        return versions;
    }

    /** Any member as it was sent, or null. */
    public Object member(String name) {
        return members.get(name);
    }

    public boolean truth(String member) {
        Object value = members.get(member);
        if (!(value instanceof Boolean)) {
            throw Refusal.invalid(member, value == null ? "error.body.missing" : "error.field.boolean");
        }
        return (Boolean) value;
    }
}
