package org.wardbook.isms.preview.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wardbook.isms.preview.host.FormToken;
import org.wardbook.isms.preview.wiki.WikiFault;

/** A page of the wiki under one or several addresses. A refusal is answered with a page that says it. */
abstract class Screen extends HttpServlet {

    private static final long serialVersionUID = 1L;

    final transient Desk desk;

    Screen(Desk desk) {
        this.desk = desk;
    }

    /** Answers GET. */
    abstract void show(Visit visit) throws IOException;

    /** Answers a form; its token is right. */
    void act(Visit visit) throws IOException {
        throw visit.fault(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "fault.method");
    }

    /** A whole document; only its content for a script that shows it in a dialog. */
    final void answer(Visit visit, Sheet sheet) throws IOException {
        boolean script = "XMLHttpRequest".equals(visit.request().getHeader("X-Requested-With"));
        visit.html(HttpServletResponse.SC_OK, script ? sheet.main() : desk.layout().pieces(sheet, visit.reader()));
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(new Visit(request, response, Reader.current()), false);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(new Visit(request, response, Reader.current()), true);
    }

    private void answer(Visit visit, boolean form) throws IOException {
        try {
            if (form && !FormToken.fits(visit.request())) {
                throw visit.fault(HttpServletResponse.SC_FORBIDDEN, "fault.token");
            }
            if (form) {
                act(visit);
            } else {
                show(visit);
            }
        } catch (LogInFirst unknown) {
            visit.response().sendRedirect(desk.links().to("/login.action", "os_destination", visit.reader().place()));
        } catch (WikiFault refused) {
            visit.html(refused.status(), desk.layout().notice(refused.status(), "", refused.getMessage()));
        }
    }
}
