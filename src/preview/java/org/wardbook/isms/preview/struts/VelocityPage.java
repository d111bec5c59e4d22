package org.wardbook.isms.preview.struts;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.struts2.ActionInvocation;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.result.Result;
import org.wardbook.isms.preview.host.FormToken;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Renders a template and puts it into the frame of the space's tools. Struts makes it by its name. */
public final class VelocityPage implements Result {

    /** Read by Struts: which property the text of the result element sets. */
    public static final String DEFAULT_PARAM = "location";

    private static final long serialVersionUID = 1L;
    private static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", FLAGS);
    private static final Pattern ITEM =
        Pattern.compile("<content\\s+tag=\"selectedWebItem\"\\s*>(.*?)</content>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);

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
        String html = host.templates().render(location, values);
        Optional<WikiSpace> space = invocation.getAction() instanceof AbstractSpaceAction action
            ? host.wiki().spaces().byKey(action.getSpaceKey()) : Optional.empty();
        HttpServletResponse response = ServletActionContext.getResponse();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(space.isEmpty() ? html : host.frame().spaceTools(plain(part(TITLE, html)),
            space.get(), part(ITEM, html), ITEM.matcher(body(html)).replaceAll("")));
    }

    private String body(String html) {
        Matcher body = BODY.matcher(html);
        if (!body.find()) {
            throw new IllegalStateException("The template " + location + " has no <body>: write a whole page.");
        }
        return body.group(1);
    }

    private static String part(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        return found.find() ? found.group(1).strip() : "";
    }

    /** The frame escapes its title again. */
    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
            .replace("&amp;", "&");
    }
}
