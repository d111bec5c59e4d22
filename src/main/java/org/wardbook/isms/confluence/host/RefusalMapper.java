package org.wardbook.isms.confluence.host;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wardbook.isms.core.record.Refusal;

/** Answers what a rule refused, in the reader's language; the code is the key of the reason. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        Words words = Spoken.words();
        Map<String, String> fields = new LinkedHashMap<>();
        refusal.fields().forEach((field, message) -> fields.put(field, words.text(message)));
        return Answers.error(refusal.kind().status(), refusal.reason().key(),
            words.text(refusal.reason()), fields);
    }
}
