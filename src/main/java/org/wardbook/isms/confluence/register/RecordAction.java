package org.wardbook.isms.confluence.register;

import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.wardbook.isms.confluence.draw.DrawnAction;
import org.wardbook.isms.confluence.draw.Drawings;

/** The page of one record, with its history: {@code /spaces/isms/record.action?key=ISMS&ref=R-1}. */
public class RecordAction extends DrawnAction {

    private static final long serialVersionUID = 1L;

    @Inject
    public RecordAction(Drawings drawings) {
        super(RecordDrawing.NAME, drawings);
        put("history", "true");
    }

    @StrutsParameter
    public void setRef(String ref) {
        put("ref", ref);
    }

    @StrutsParameter
    public void setAsOf(String asOf) {
        put("asOf", asOf);
    }
}
