package org.wardbook.isms.preview.struts;

import java.util.Map;
import org.apache.struts2.config.entities.ActionConfig;
import org.apache.struts2.factory.ActionFactory;
import org.apache.struts2.inject.Container;
import org.apache.struts2.inject.Inject;

/** Makes actions in the app's own context: their constructors get the app's beans. Struts makes it by its name. */
public final class AppActions implements ActionFactory {

    private Container container;

    @Inject
    public void setContainer(Container container) {
        this.container = container;
    }

    @Override
    public Object buildAction(String name, String namespace, ActionConfig config, Map<String, Object> context)
            throws Exception {
        ActionHost host = ActionHost.current();
        Object action = host.code().create(host.code().loader().loadClass(config.getClassName()));
        container.inject(action);
        return action;
    }
}
