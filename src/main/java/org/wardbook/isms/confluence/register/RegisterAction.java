package org.wardbook.isms.confluence.register;

import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.wardbook.isms.confluence.draw.DrawnAction;
import org.wardbook.isms.confluence.draw.Drawings;

/** The page of a listing: {@code /spaces/isms/register.action?key=ISMS&register=risks&filter=band:eq:3}. */
public class RegisterAction extends DrawnAction {

    private static final long serialVersionUID = 1L;

    @Inject
    public RegisterAction(Drawings drawings) {
        super(RegisterDrawing.NAME, drawings);
    }

    @StrutsParameter
    public void setRegister(String register) {
        put("register", register);
    }

    @StrutsParameter
    public void setFilter(String filter) {
        put("filter", filter);
    }

    @StrutsParameter
    public void setQ(String q) {
        put("q", q);
    }

    @StrutsParameter
    public void setSort(String sort) {
        put("sort", sort);
    }

    @StrutsParameter
    public void setColumns(String columns) {
        put("columns", columns);
    }

    @StrutsParameter
    public void setLimit(String limit) {
        put("limit", limit);
    }

    @StrutsParameter
    public void setStart(String start) {
        put("start", start);
    }

    @StrutsParameter
    public void setView(String view) {
        put("view", view);
    }

    @StrutsParameter
    public void setAsOf(String asOf) {
        put("asOf", asOf);
    }

    @StrutsParameter
    public void setTitle(String title) {
        put("title", title);
    }
}
