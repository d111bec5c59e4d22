package org.wardbook.isms.confluence.host;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardbook.isms.core.json.JsonFault;

/** Answers what is no matter of rules: text that is no JSON, unknown addresses and types, and our mistakes. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);
    private static final int NUMBERS = 1 << 24;

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof JsonFault json) {
            return Answers.error(400, "error.body.json",
                Spoken.words().text("error.body.json", json.line(), json.column(), json.expectation()), Map.of());
        }
        if (fault instanceof WebApplicationException refused && refused.getResponse().getStatus() < 500) {
            return ofTheProtocol(refused.getResponse());
        }
        String number = "%06x".formatted(ThreadLocalRandom.current().nextInt(NUMBERS));
        LOG.error("Request {} failed", number, fault);
        return Answers.error(500, "error.internal", Spoken.words().text("error.internal", number), Map.of());
    }

    private Response ofTheProtocol(Response refused) {
        if (refused.hasEntity() || refused.getStatus() < 400) {
            return refused;
        }
        String reason = reason(refused.getStatus());
        Response answer = Answers.error(refused.getStatus(), reason, Spoken.words().text(reason), Map.of());
        String allowed = refused.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
    }

    private static String reason(int status) {
        return switch (status) {
            case 404 -> "error.request.unknown";
            case 405 -> "error.request.method";
            case 406 -> "error.request.accept";
            case 415 -> "error.body.type";
            default -> "error.request.refused";
        };
    }
}
