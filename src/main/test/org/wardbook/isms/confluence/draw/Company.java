package org.wardbook.isms.confluence.draw;

import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.asset.Assets;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.risk.Risks;

/** A few records of a small company, in English or German, for drawings that somebody looks at. */
public final class Company {

    private final DrawnSpace space;
    private final boolean german;

    private Company(String language) {
        space = new DrawnSpace(language);
        german = language.equals("de");
    }

    public static DrawnSpace of(String language) {
        Company company = new Company(language);
        company.assets();
        company.controls();
        company.risks();
        return company.space;
    }

    private String say(String english, String inGerman) {
        return german ? inGerman : english;
    }

    private void assets() {
        space.bring(Assets.NAME, "A-1", "title", say("Personnel files", "Personalakten"), "owner", "key-hanna",
            "confidentiality", 4, "integrity", 3, "availability", 2, "classification", "strictly-confidential",
            "personalData", true, "reviewDate", "2026-02-01");
        space.bring(Assets.NAME, "A-2", "title", say("Order data", "Auftragsdaten"), "confidentiality", 3);
    }

    private void controls() {
        control("A.5.1", "organizational", say("Policies", "Richtlinien"), "applicable", true, "status",
            "implemented", "owner", "key-lea", "justification", say("Basis of everything", "Grundlage von allem"));
        control("A.5.2", "organizational", say("Roles", "Rollen"), "applicable", true, "status", "partial", "owner",
            "key-lea", "dueDate", "2026-02-27");
        control("A.5.10", "organizational", say("Acceptable use", "Zulässiger Gebrauch"), "status", "planned");
        control("A.7.1", "physical", say("Perimeter", "Umgrenzung"), "applicable", false, "justification",
            say("No premises of our own", "Keine eigenen Räume"));
    }

    private void control(String ref, String theme, String title, Object... more) {
        Map<String, Object> fields = DrawnSpace.map(more);
        fields.put("title", title);
        fields.put("theme", theme);
        space.space.bring(Controls.NAME, ref, fields);
    }

    private void risks() {
        Record first = space.bring(Risks.NAME, "R-1", "title", say("Phishing", "Phishing"), "description",
            say("Somebody enters a password on a forged page. ", "Jemand gibt ein Passwort auf einer gefälschten "
                + "Seite ein. ").repeat(5).strip(), "owner", "key-ines", "status", "identified",
            "inherentLikelihood", 5, "inherentConfidentiality", 4, "inherentIntegrity", 3,
            "assets", List.of("A-1", "A-2"), "controls", List.of("A.5.1", "A.5.2"), "links", List.of(Map.of("title",
                say("Report", "Bericht"), "url", "https://example.com/report?a=1&b=2")));
        space.space.change(first, Map.of("status", "in-treatment", "currentLikelihood", 3, "currentConfidentiality",
            4, "targetLikelihood", 2, "targetConfidentiality", 4, "treatment", "reduce", "treatmentPlan",
            say("Two exercises a year", "Zwei Übungen im Jahr"), "dueDate", "2026-03-01", "reviewDate", "2026-06-30"));
        space.bring(Risks.NAME, "R-2", "title", say("Fire in the archive", "Feuer im Archiv"), "inherentLikelihood",
            1, "inherentAvailability", 5, "status", "assessed", "treatment", "retain");
        space.bring(Risks.NAME, "R-3", "title", say("Not assessed yet", "Noch nicht bewertet"), "owner", "key-gone");
        space.bring(Risks.NAME, "R-10", "title", say("Done with", "Erledigt"), "status", "closed",
            "inherentLikelihood", 5, "inherentIntegrity", 5, "dueDate", "2025-01-01");
    }
}
