package org.wardbook.isms.confluence.draw;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Records;
import org.wardbook.isms.core.risk.Trend;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Spaces;

/** All drawings by name, and the way from a macro's parameters to HTML. */
@Component
public class Drawings {

    /** Parameters that every drawing understands. */
    static final List<String> COMMON =
        List.of("space", "filter", "columns", "sort", "limit", "asOf", "title", "q", "start", "view");
    private static final String RESOURCE = "org.wardbook.isms:isms";
    private static final Logger LOG = LoggerFactory.getLogger(Drawings.class);

    private final Viewers viewers;
    private final Isms isms;
    private final ConfluencePeople people;
    private final ApplicationProperties wiki;
    private final PageBuilderService pages;
    private final Map<String, Drawing> drawings = new TreeMap<>();

    @Inject
    public Drawings(Viewers viewers, Isms isms, ConfluencePeople people,
                    @ComponentImport("salApplicationProperties") ApplicationProperties wiki,
                    @ComponentImport PageBuilderService pages, List<Drawing> drawings) {
        this.viewers = viewers;
        this.isms = isms;
        this.people = people;
        this.wiki = wiki;
        this.pages = pages;
        drawings.forEach(drawing -> this.drawings.put(drawing.name(), drawing));
    }

    /**
     * The drawing for the user of this request.
     *
     * @param space the space of the page; the parameter {@code space} wins
     * @param live  whether the reader can click
     * @throws Refusal for a drawing, a space or a parameter that is not there or makes no sense
     */
    public String draw(String name, Map<String, String> given, String space, boolean live) {
        Drawing drawing = drawings.get(name);
        if (drawing == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "error.macro.unknown", name,
                String.join(", ", drawings.keySet()));
        }
        List<String> known = new ArrayList<>(COMMON);
        known.addAll(drawing.parameters());
        Parameters parameters = new Parameters(given).only(known);
        Viewer viewer = viewers.of(parameters.text("space", space));
        Instant asOf = parameters.asOf();
        Records records = isms.records();
        Snapshot snapshot = records.snapshot(viewer.actor(), viewer.space(), asOf);
        return drawing.draw(new Sheet(viewer, snapshot, records.reading(snapshot, viewer.today()),
            records.registers(snapshot), people, parameters, base(),
            past(viewer, snapshot, asOf), live && asOf == null));
    }

    private Past past(Viewer viewer, Snapshot snapshot, Instant asOf) {
        return new Past() {
            @Override
            public List<Entry> history(String register, String ref) {
                return isms.history(viewer.actor(), viewer.space(), register, ref).stream()
                    .filter(entry -> entry.sequence() <= snapshot.sequence()).toList();
            }

            @Override
            public Trend trend(int months) {
                return isms.trend(viewer.actor(), viewer.space(),
                    asOf == null ? viewer.today() : LocalDate.ofInstant(asOf, ZoneOffset.UTC), months);
            }
        };
    }

    /** Likewise; where it is refused or breaks, a box that says so in the reader's language. */
    public String drawOrExplain(String name, Map<String, String> given, String space, boolean live) {
        try {
            return draw(name, given, space, live);
        } catch (Refusal refusal) {
            return refusal.reason().key().equals("error.space.disabled")
                ? disabled(new Parameters(given).text("space", space)) : Notice.of(refusal, viewers.words());
        } catch (RuntimeException broken) {
            LOG.error("{} could not be drawn in the space {}", name, space, broken);
            return Notice.broken(viewers.words());
        }
    }

    /** Brings the app's scripts and styles to the page of this request. */
    public void needScripts() {
        pages.assembler().resources().requireWebResource(RESOURCE);
    }

    private String disabled(String space) {
        Viewer viewer = viewers.of(space);
        boolean never = !Spaces.enabled(isms.snapshot(viewer.actor(), viewer.space()));
        return never ? Notice.disabled(viewers.words(), viewer.actor().mayAdminister()
            ? new Links(base(), viewer.space()).administration() : null)
            : Notice.of(Refusal.invalid("asOf", "error.asof.before"), viewers.words());
    }

    /** Where the space begins. */
    String address(Space space) {
        return base() + space.getUrlPath();
    }

    private String base() {
        return wiki.getBaseUrl(UrlMode.RELATIVE);
    }
}
