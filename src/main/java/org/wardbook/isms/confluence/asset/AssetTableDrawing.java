package org.wardbook.isms.confluence.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.draw.Drawing;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Listing;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.confluence.draw.TableDrawing;
import org.wardbook.isms.core.asset.Assets;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.register.Query;
import org.wardbook.isms.core.register.Register;

/** The information assets: who owns them, how much protection counts and where that comes from, what is undecided. */
@Component
public class AssetTableDrawing implements Drawing {

    static final String NAME = "isms-asset-table";
    private static final String UNDECIDED = "missingDecisions:notempty";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public String draw(Sheet sheet) {
        Register register = sheet.registers().named(Assets.NAME);
        Listing listing = new Listing(sheet, register, "", new Listing.Standard("", columns(register), 50));
        return new TableDrawing(sheet, listing).draw(this, "isms-table-view isms-asset-view", Map.of(),
            undecided(sheet, register));
    }

    private static List<String> columns(Register register) {
        List<String> columns = new ArrayList<>(List.of("title", "department", "owner", "missingDecisions"));
        Method.OBJECTIVES.stream().map(Assets::effective).filter(name -> register.field(name) != null)
            .forEach(columns::add);
        columns.addAll(List.of("inheritedFrom", "classification"));
        return columns;
    }

    /** How many assets still wait for a decision, leading to them. */
    private static String undecided(Sheet sheet, Register register) {
        int count = sheet.snapshot().index(Assets.NAME, Query.parse(register, sheet.reading(), "",
            List.of(UNDECIDED), "", "")).size();
        if (count == 0) {
            return "";
        }
        Html html = new Html(300).raw("<p class=\"isms-note\">").text(sheet.words().text("assets.undecided",
            sheet.dates().number(count), sheet.dates().number(sheet.snapshot().table(Assets.NAME).size())));
        if (sheet.live()) {
            html.raw(" ").element("a", sheet.words().text("assets.undecided.show"), "href", sheet.links().listing(
                Assets.NAME, Map.of("filter", UNDECIDED)), "data-register", Assets.NAME, "data-filter", UNDECIDED);
        }
        return html.raw("</p>\n").toString();
    }
}
