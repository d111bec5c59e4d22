package org.wardbook.isms.confluence.draw;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import com.atlassian.confluence.spaces.actions.SpaceAware;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import java.util.HashMap;
import java.util.Map;
import org.apache.struts2.action.Action;

/** A page of a space that shows one drawing; its address names what, and whoever sees the space reads it. */
@AnonymousSiteAccess
public abstract class DrawnAction extends AbstractSpaceAction implements SpaceAware {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Map<String, String> parameters = new HashMap<>();
    private final transient Drawings drawings;

    protected DrawnAction(String name, Drawings drawings) {
        this.name = name;
        this.drawings = drawings;
    }

    protected void put(String parameter, String value) {
        parameters.put(parameter, value);
    }

    @PermittedMethods(HttpMethod.GET)
    public String show() {
        return Action.SUCCESS;
    }

    /** The drawing, or a box that says why there is none. */
    public String getDrawingHtml() {
        return drawings.drawOrExplain(name, parameters, getSpaceKey(), true);
    }

    /** Where the space begins: the way back, since the general frame may not name the space. */
    public String getSpaceAddress() {
        return drawings.address(getSpace());
    }

    public String getSpaceName() {
        return getSpace().getDisplayTitle();
    }

    /** Asked by Confluence, which then sets the space of the parameter {@code key}. */
    public boolean isSpaceRequired() {
        return true;
    }

    /** Likewise: whoever does not see the space does not get here. */
    public boolean isViewPermissionRequired() {
        return true;
    }
}
