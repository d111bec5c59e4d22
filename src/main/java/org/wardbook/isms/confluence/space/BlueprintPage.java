package org.wardbook.isms.confluence.space;

import java.util.List;

/** A page that a blueprint makes, and the names of the texts its template asks for. */
enum BlueprintPage {

    HOME("lead", "departmentsTitle", "departments", "leadersTitle", "leaders", "errorsTitle", "errors", "cycleTitle",
        "cycle", "pagesTitle", "myAbout", "risksAbout", "controlsAbout", "soaAbout", "assetsAbout", "methodAbout",
        "attentionTitle", "attention", "stepsTitle", "stepMethod", "stepAssets", "stepRisks", "stepControls",
        "stepLeaders"),
    RISKS("lead", "tableTitle", "tableAbout", "matrixTitle", "matrixAbout", "rulesTitle", "ruleOwner", "ruleStages",
        "ruleAccept", "ruleReview"),
    CONTROLS("lead", "tableTitle", "tableAbout", "rulesTitle", "ruleApplicable", "ruleStatus", "ruleEvidence"),
    ASSETS("lead", "rulesTitle", "ruleOwner", "ruleNeed", "ruleHandling", "ruleAccess", "tableTitle"),
    METHOD("lead", "stepsTitle", "stepIdentify", "stepAssess", "stepCompare", "stepTreat", "stepReview",
        "impactTitle", "impact", "matrixTitle", "matrix", "changeTitle", "change"),
    ASSESSMENT("lead", "frameTitle", "scope", "date", "people", "scopeHint", "dateHint", "peopleHint", "tableTitle",
        "tableHint", "decisionsTitle", "decision", "owner", "until", "nextTitle", "nextRegister", "nextAccept",
        "nextDate"),
    MY, SOA, SUPPLIERS, PROCESSES, OBLIGATIONS, PARTIES, OBJECTIVES, TRAININGS, EVIDENCE, ACTIONS, EXCEPTIONS,
    ACCEPTANCES;

    private final List<String> texts;

    /** A page of one register: why it is there, who owns it, what to do next. */
    BlueprintPage() {
        this("why", "who", "next");
    }

    BlueprintPage(String... texts) {
        this.texts = List.of(texts);
    }

    List<String> texts() {
        return texts;
    }

    /** Under which its texts lie: {@code screens.blueprint.home}. */
    String prefix() {
        return "screens.blueprint." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
