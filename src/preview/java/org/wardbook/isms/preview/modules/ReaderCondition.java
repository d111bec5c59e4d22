package org.wardbook.isms.preview.modules;

import com.atlassian.confluence.plugin.descriptor.web.conditions.SpacePermissionCondition;
import java.util.Map;
import org.wardbook.isms.preview.descriptor.Condition;
import org.wardbook.isms.preview.descriptor.DescriptorFault;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.wiki.Permissions;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Whether the person of the current request sees a link in a space. */
interface ReaderCondition {

    /** @param space null on pages that belong to no space */
    boolean holds(WikiSpace space);

    /** @throws DescriptorFault for a condition or a permission that the preview does not know */
    static ReaderCondition of(Condition condition, String item, Permissions permissions) {
        if (condition.type() != SpacePermissionCondition.class) {
            throw new DescriptorFault("The web-item '" + item + "' has the condition " + condition.type().getName()
                + ", which the preview does not know.");
        }
        ReaderCondition permitted = permission(condition.parameters(), item, permissions);
        return condition.inverted() ? space -> !permitted.holds(space) : permitted;
    }

    private static ReaderCondition permission(Map<String, String> parameters, String item, Permissions permissions) {
        Check check = switch (parameters.size() == 1 ? parameters.getOrDefault("permission", "") : "") {
            case "administer" -> permissions::mayAdminister;
            case "createpage" -> permissions::mayCreatePages;
            case "view" -> permissions::mayView;
            default -> throw new DescriptorFault("The web-item '" + item + "' asks for " + parameters
                + ": the preview knows permission = administer, createpage or view.");
        };
        return space -> space != null && check.passes(CurrentPerson.get().orElse(null), space.key());
    }

    /** Whether a person, null for nobody, may do something in a space. */
    interface Check {
        boolean passes(Person person, String space);
    }
}
