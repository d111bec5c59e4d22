package org.wardbook.isms.preview.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import org.wardbook.isms.preview.wiki.WikiFault;

/** The JSON that a request sends; what is missing or malformed is refused by its name. */
final class Body {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final ObjectReader READER =
        Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Body() {
    }

    static JsonNode read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new WikiFault(413, "The request has more than " + LARGEST + " bytes.");
        }
        try {
            JsonNode node = READER.readTree(bytes);
            if (node.isMissingNode()) {
                throw new WikiFault(400, "The request has no JSON.");
            }
            return node;
        } catch (JsonProcessingException malformed) {
            throw new WikiFault(400, "The request is no JSON, line " + malformed.getLocation().getLineNr()
                + ", column " + malformed.getLocation().getColumnNr() + ": " + malformed.getOriginalMessage());
        }
    }

    /** The text at a path like {@code body.storage.value}. */
    static String text(JsonNode node, String path) {
        String text = textOrNull(node, path);
        if (text == null) {
            throw new WikiFault(400, "The text '" + path + "' is missing.");
        }
        return text;
    }

    static String textOrNull(JsonNode node, String path) {
        JsonNode found = node.at("/" + path.replace('.', '/'));
        if (found.isMissingNode() || found.isNull()) {
            return null;
        }
        if (!found.isTextual()) {
            throw new WikiFault(400, "'" + path + "' must be a text.");
        }
        return found.textValue();
    }

    static int number(JsonNode node, String path) {
        JsonNode found = node.at("/" + path.replace('.', '/'));
        if (!found.isIntegralNumber() || !found.canConvertToInt()) {
            throw new WikiFault(400, "The whole number '" + path + "' is missing.");
        }
        return found.intValue();
    }

    /** An id, which may be sent as a number or as a text. */
    static long id(JsonNode node, String path) {
        JsonNode found = node.at("/" + path.replace('.', '/'));
        if (found.isIntegralNumber() && found.canConvertToLong()) {
            return found.longValue();
        }
        return id(found.asText(), path);
    }

    static long id(String text, String name) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw new WikiFault(400, "'" + name + "' must be the id of a page, a whole number.");
        }
    }
}
