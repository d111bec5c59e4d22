package org.wardbook.isms.core.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wardbook.isms.core.record.Refusal;

/**
 * Methods to start from, in English and German: five by five with a product, and four by four with a grid in the
 * manner of BSI Standard 200-3; all with a scale of maturity. The words and anchors are our own.
 */
public final class Presets {

    private static final Map<String, Supplier<Method>> PRESETS = Map.of(
        "5x5/en", Presets::fiveEnglish, "5x5/de", Presets::fiveGerman,
        "4x4/en", Presets::fourEnglish, "4x4/de", Presets::fourGerman);
    private static final List<List<Integer>> FOUR = List.of(
        List.of(0, 0, 1, 1), List.of(0, 0, 1, 2), List.of(0, 1, 2, 3), List.of(0, 1, 3, 3));
    private static final List<Level> MATURITY_ENGLISH = levels("By chance", "Depends on single people",
        "Repeated", "Done the same way, but not written down", "Defined", "Written down, known and followed",
        "Measured", "Figures show whether it works", "Improved", "Made better from what the figures say");
    private static final List<Level> MATURITY_GERMAN = levels("Zufällig", "Hängt an einzelnen Personen",
        "Wiederholt", "Immer gleich gemacht, aber nicht aufgeschrieben",
        "Festgelegt", "Aufgeschrieben, bekannt und befolgt", "Gemessen", "Zahlen zeigen, ob es wirkt",
        "Verbessert", "Anhand der Zahlen weiterentwickelt");

    private Presets() {
    }

    /** @param name {@code 5x5} or {@code 4x4}; @param language {@code de}, anything else is English */
    public static Method of(String name, String language) {
        Supplier<Method> preset = PRESETS.get(name + ("de".equals(language) ? "/de" : "/en"));
        if (preset == null) {
            throw Refusal.invalid("preset", "error.method.preset", name, "5x5, 4x4");
        }
        return preset.get().with(Map.of(Method.MATURITY, "de".equals(language) ? MATURITY_GERMAN : MATURITY_ENGLISH),
            List.of());
    }

    private static List<Level> levels(String... namesAndAnchors) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < namesAndAnchors.length; i += 2) {
            levels.add(new Level(namesAndAnchors[i], namesAndAnchors[i + 1]));
        }
        return levels;
    }

    private static List<Band> bands(String low, String moderate, String high, String critical) {
        return List.of(new Band(low, "green", 1), new Band(moderate, "yellow", 5), new Band(high, "orange", 10),
            new Band(critical, "red", 17));
    }

    private static Method fiveEnglish() {
        return new Method(0, levels("Very rare", "Less than once in ten years", "Rare", "Once in three to ten years",
            "Occasional", "Once in one to three years", "Frequent", "Several times a year",
            "Very frequent", "Every month or more often"),
            levels("Negligible", "Noticed by a few, mended the same day", "Low", "One team is held up for a day",
                "Moderate", "A department is held up; a customer complains", "High",
                "Contracts, law or several customers are affected",
                "Existential", "The company's existence is at stake"),
            Method.Formula.PRODUCT, List.of(), bands("Low", "Moderate", "High", "Critical"), 1);
    }

    private static Method fiveGerman() {
        return new Method(0, levels("Sehr selten", "Seltener als einmal in zehn Jahren",
            "Selten", "Einmal in drei bis zehn Jahren", "Gelegentlich", "Einmal in einem bis drei Jahren",
            "Häufig", "Mehrmals im Jahr", "Sehr häufig", "Jeden Monat oder öfter"),
            levels("Unerheblich", "Einzelne bemerken es, am selben Tag behoben", "Gering", "Ein Team steht einen Tag",
                "Mittel", "Eine Abteilung steht; ein Kunde beschwert sich", "Hoch",
                "Verträge, Gesetze oder mehrere Kunden sind betroffen",
                "Existenzbedrohend", "Das Unternehmen steht auf dem Spiel"),
            Method.Formula.PRODUCT, List.of(), bands("Gering", "Mittel", "Hoch", "Kritisch"), 1);
    }

    private static Method fourEnglish() {
        return new Method(0, levels("Rare", "At most once in five years", "Medium", "Once in one to five years",
            "Frequent", "Once a year to once a month", "Very frequent", "Several times a month"),
            levels("Negligible", "Effects can be ignored", "Limited", "Effects are limited and manageable",
                "Considerable", "Effects can be considerable",
                "Existential", "Effects threaten the company's existence"),
            Method.Formula.GRID, FOUR, bands("Low", "Medium", "High", "Very high"), 1);
    }

    private static Method fourGerman() {
        return new Method(0, levels("Selten", "Höchstens einmal in fünf Jahren",
            "Mittel", "Einmal in einem bis fünf Jahren", "Häufig", "Einmal im Jahr bis einmal im Monat",
            "Sehr häufig", "Mehrmals im Monat"),
            levels("Vernachlässigbar", "Auswirkungen sind unerheblich", "Begrenzt", "Auswirkungen sind überschaubar",
                "Beträchtlich", "Auswirkungen können erheblich sein",
                "Existenzbedrohend", "Auswirkungen bedrohen das Unternehmen"),
            Method.Formula.GRID, FOUR, bands("Gering", "Mittel", "Hoch", "Sehr hoch"), 1);
    }
}
