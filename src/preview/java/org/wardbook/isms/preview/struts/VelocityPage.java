package org.wardbook.isms.preview.struts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.struts2.ActionInvocation;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.result.Result;
import org.wardbook.isms.preview.host.FormToken;
import org.wardbook.isms.preview.velocity.FramedPage;
import org.wardbook.isms.preview.velocity.SpacePanel;
import org.wardbook.isms.preview.wiki.WikiSpace;

/**
 * Renders a template and puts it into the frame that it asks for: the general one, or space administration. Struts
 * makes it by its name.
 */
public final class VelocityPage implements Result {

    /** Read by Struts: which property the text of the result element sets. */
    public static final String DEFAULT_PARAM = "location";

    private static final long serialVersionUID = 1L;
    private static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", FLAGS);
    private static final Pattern DECORATOR =
        Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"([^\"]*)\"\\s*/?>", FLAGS);
    private static final Pattern CONTENT = Pattern.compile("<content\\s+tag=", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);
    /** Documented for all of Atlassian's products; others belong to pages that actions of apps do not make. */
    private static final String GENERAL = "atl.general";

    private String location;

    /** The template's path in the jar, from the descriptor. */
    public void setLocation(String location) {
        this.location = location.strip();
    }

    @Override
    public void execute(ActionInvocation invocation) throws Exception {
        ActionHost host = ActionHost.current();
        Map<String, Object> values = new HashMap<>(host.tools().get());
        values.put("action", invocation.getAction());
        values.put("xsrfToken", FormToken.of(ServletActionContext.getRequest()));
        FramedPage page = host.templates().page(location, values);
        String framed = page.panel().isEmpty()
            ? host.frame().general(plain(part(TITLE, page.html(), "<title>")), body(page.html()))
            : administration(host, page.panel().get(), body(page.html()));
        HttpServletResponse response = ServletActionContext.getResponse();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(framed);
    }

    private static String administration(ActionHost host, SpacePanel panel, String body) {
        WikiSpace space = host.wiki().spaces().byKey(panel.space().getKey()).orElseThrow();
        return host.frame().spaceTools(panel.title(), space, panel.selected(), body);
    }

    private String body(String html) {
        String decorator = part(DECORATOR, html, "<meta name=\"decorator\">");
        if (!GENERAL.equals(decorator)) {
            throw fault("asks for the decorator " + decorator + ": only " + GENERAL + " was seen on Confluence 10");
        }
        if (CONTENT.matcher(html).find()) {
            throw fault("has a <content tag>: say what is selected with #applyDecorator and #decoratorParam");
        }
        return part(BODY, html, "<body>");
    }

    private String part(Pattern pattern, String html, String name) {
        Matcher found = pattern.matcher(html);
        if (!found.find()) {
            throw fault("has no " + name + ": write a whole page");
        }
        return found.group(1).strip();
    }

    private IllegalStateException fault(String what) {
        return new IllegalStateException("The template " + location + " " + what + ".");
    }

    /** The frame escapes its title again. */
    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
            .replace("&amp;", "&");
    }
}
