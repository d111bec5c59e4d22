package org.wardbook.isms.preview.struts;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import com.atlassian.confluence.spaces.actions.SpaceAware;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.struts2.ActionInvocation;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.interceptor.AbstractInterceptor;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.FormToken;
import org.wardbook.isms.preview.rest.Access;
import org.wardbook.isms.preview.wiki.Person;

/**
 * Confluence's rules before an action: somebody who is logged in, a permitted HTTP method (POST alone where the method
 * says nothing), the form token, the space of the parameter {@code key}, and for a page of space administration the
 * right to administer that space.
 */
public final class Gate extends AbstractInterceptor {

    private static final long serialVersionUID = 1L;

    @Override
    public String intercept(ActionInvocation invocation) throws Exception {
        HttpServletRequest request = ServletActionContext.getRequest();
        HttpServletResponse response = ServletActionContext.getResponse();
        Object action = invocation.getAction();
        Method method = action.getClass().getMethod(invocation.getProxy().getMethod());
        if (Access.of(action.getClass(), method) == Access.LICENSED && CurrentPerson.get().isEmpty()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(request.getContextPath() + "/login.action?os_destination="
                + URLEncoder.encode(request.getServletPath() + query, StandardCharsets.UTF_8));
            return null;
        }
        if (!permitted(method).contains(request.getMethod())) {
            return say(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Method not allowed",
                "This address does not take " + request.getMethod() + ".");
        }
        if ("POST".equals(request.getMethod()) && !FormToken.fits(request)) {
            return say(response, HttpServletResponse.SC_FORBIDDEN, "XSRF security token missing",
                "The form was sent without its token: open it again and send it once more.");
        }
        return action instanceof SpaceAware aware ? inSpace(invocation, aware, request, response) : invocation.invoke();
    }

    private static String inSpace(ActionInvocation invocation, SpaceAware action, HttpServletRequest request,
                                  HttpServletResponse response) throws Exception {
        String key = request.getParameter("key");
        ActionHost host = ActionHost.current();
        Person person = CurrentPerson.get().orElse(null);
        Space space = key == null || host.wiki().spaces().byKey(key).isEmpty()
            || !host.wiki().permissions().mayView(person, key) ? null : host.spaces().apply(key);
        if (space == null) {
            return say(response, HttpServletResponse.SC_NOT_FOUND, "Not found", "There is no such space.");
        }
        if (action instanceof AbstractSpaceAdminAction && !host.wiki().permissions().mayAdminister(person, key)) {
            return say(response, HttpServletResponse.SC_FORBIDDEN, "Not permitted",
                "Only an administrator of this space may open this page.");
        }
        action.setSpace(space);
        return invocation.invoke();
    }

    private static List<String> permitted(Method method) {
        PermittedMethods said = method.getAnnotation(PermittedMethods.class);
        if (said != null) {
            return Arrays.stream(said.value()).map(HttpMethod::name).toList();
        }
        return "doDefault".equals(method.getName()) ? List.of("GET", "POST") : List.of("POST");
    }

    private static String say(HttpServletResponse response, int status, String title, String sentence)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(ActionHost.current().frame().notice(status, title, sentence));
        return null;
    }
}
