package org.wardbook.isms.preview.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wardbook.isms.preview.wiki.WikiFault;

/** Says what was refused in Confluence's shape; what nobody foresaw is logged and answered without details. */
final class FaultMapper implements ExceptionMapper<Exception> {

    @Override
    public Response toResponse(Exception fault) {
        if (fault instanceof WikiFault refused) {
            return answer(refused.status(), refused.getMessage());
        }
        if (fault instanceof Absent absent) {
            return answer(Response.Status.NOT_IMPLEMENTED.getStatusCode(), absent.getMessage());
        }
        if (fault instanceof WebApplicationException protocol) {
            int status = protocol.getResponse().getStatus();
            return answer(status, "The REST API of the preview does not answer this request: "
                + protocol.getResponse().getStatusInfo().getReasonPhrase() + ".");
        }
        Logger.getLogger(FaultMapper.class.getName()).log(Level.SEVERE, "The REST API failed.", fault);
        return answer(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
            "The wiki could not answer; its log says why.");
    }

    private static Response answer(int status, String message) {
        ObjectNode json = Json.object().put("statusCode", status);
        ObjectNode data = json.putObject("data");
        data.put("authorized", status != Response.Status.FORBIDDEN.getStatusCode())
            .put("valid", status != Response.Status.BAD_REQUEST.getStatusCode()).put("allowedInReadOnlyMode", true);
        data.putArray("errors");
        data.put("successful", false);
        json.put("message", message);
        Response.StatusType known = Response.Status.fromStatusCode(status);
        json.put("reason", known == null ? String.valueOf(status) : known.getReasonPhrase());
        return Json.answer(status, json);
    }
}
