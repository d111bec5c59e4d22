package org.wardbook.isms.confluence.draw;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.pages.Page;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.asset.AssetTableDrawing;
import org.wardbook.isms.confluence.control.ControlStatusDrawing;
import org.wardbook.isms.confluence.control.SoaDrawing;
import org.wardbook.isms.confluence.plan.MyIsmsDrawing;
import org.wardbook.isms.confluence.register.RecordDrawing;
import org.wardbook.isms.confluence.register.RegisterDrawing;
import org.wardbook.isms.confluence.risk.RiskMatrixDrawing;
import org.wardbook.isms.confluence.risk.RiskTrendDrawing;
import org.wardbook.isms.confluence.risk.RiskTableDrawing;

/** Pages of a fake wiki: which web resources they were asked for, and where macros stand on them. */
public final class FakePages {

    public final List<String> required = new ArrayList<>();
    public final List<Drawing> more = new ArrayList<>();
    private final FakeConfluence wiki;

    public FakePages(FakeConfluence wiki) {
        this.wiki = wiki;
    }

    public Drawings drawings() {
        List<Drawing> all = new ArrayList<>(List.of(new RiskTableDrawing(), new RiskMatrixDrawing(),
            new MyIsmsDrawing(), new AssetTableDrawing(), new RiskTrendDrawing(), new ControlStatusDrawing(),
            new SoaDrawing(), new RecordDrawing(), new RegisterDrawing()));
        all.addAll(more);
        RequiredResources resources = new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String key) {
                required.add(key);
                return this;
            }
        };
        WebResourceAssembler assembler = () -> resources;
        PageBuilderService pages = () -> assembler;
        return new Drawings(wiki.viewers, wiki.isms, wiki.people, mode -> "/confluence", pages, all);
    }

    /** A page of the space, rendered for the output type. */
    public static ConversionContext in(String space, String output) {
        return in(space, output, null);
    }

    /** Likewise for a version of a page. */
    public static ConversionContext in(String space, String output, ContentEntityObject page) {
        return new ConversionContext() {
            @Override
            public ContentEntityObject getEntity() {
                return page;
            }

            @Override
            public String getSpaceKey() {
                return space;
            }

            @Override
            public String getOutputType() {
                return output;
            }
        };
    }

    /** A version of a page that was written at that time. */
    public static ContentEntityObject version(boolean latest, Instant written) {
        class Version extends Page implements Versioned {
            @Override
            public boolean isLatestVersion() {
                return latest;
            }

            @Override
            public Date getLastModificationDate() {
                return Date.from(written);
            }
        }
        return new Version();
    }
}
