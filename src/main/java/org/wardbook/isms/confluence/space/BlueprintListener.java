package org.wardbook.isms.confluence.space;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.springframework.stereotype.Component;

/** Switches the ISMS on in a space that was made from the app's blueprint. */
@Component
public class BlueprintListener {

    private static final String BLUEPRINT = "org.wardbook.isms:isms-space";

    private final EventPublisher events;

    @Inject
    public BlueprintListener(@ComponentImport EventPublisher events) {
        this.events = events;
    }

    @PostConstruct
    public void listen() {
        events.register(this);
    }

    @PreDestroy
    public void leave() {
        events.unregister(this);
    }

    @EventListener
    public void spaceMade(SpaceBlueprintCreateEvent event) {
        if (BLUEPRINT.equals(event.getSpaceBlueprint().getModuleCompleteKey())) {
            event.getSpace();
        }
    }
}
