package org.wardbook.isms.confluence.space;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.confluence.host.Viewers;

/**
 * Switches the ISMS on in a space that was made from the app's blueprint, in its creator's language. Where that fails,
 * the space is a wiki space until an administrator switches it on.
 */
@Component
public class BlueprintListener {

    static final String BLUEPRINT = "org.wardbook.isms:isms-space";
    private static final String PRESET = "5x5";

    private final EventPublisher events;
    private final Viewers viewers;
    private final Isms isms;

    @Inject
    public BlueprintListener(@ComponentImport EventPublisher events, Viewers viewers, Isms isms) {
        this.events = events;
        this.viewers = viewers;
        this.isms = isms;
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
            Viewer viewer = viewers.of(event.getSpace().getKey());
            isms.setup().enable(viewer.actor(), viewer.space(), viewer.words().language(), PRESET);
        }
    }
}
