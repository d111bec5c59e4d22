package org.wardbook.isms.preview.struts;

import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.ServletContext;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.struts2.ServletActionContext;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.host.Frame;
import org.wardbook.isms.preview.velocity.Templates;
import org.wardbook.isms.preview.wiki.Wiki;

/**
 * What actions need of the wiki.
 *
 * @param spaces from a key to the platform's view of the space, or null
 * @param texts from a language and a key to the raw text, or null
 * @param tools what every template has, besides the action
 */
public record ActionHost(AppCode code, Wiki wiki, Frame frame, Templates templates, Function<String, Space> spaces,
                         BiFunction<Locale, String, String> texts, Supplier<Map<String, Object>> tools) {

    private static final String ATTRIBUTE = ActionHost.class.getName();

    void offer(ServletContext context) {
        context.setAttribute(ATTRIBUTE, this);
    }

    /** That of the request on this thread: Struts makes its parts by their names and hands them nothing. */
    static ActionHost current() {
        return (ActionHost) ServletActionContext.getServletContext().getAttribute(ATTRIBUTE);
    }
}
