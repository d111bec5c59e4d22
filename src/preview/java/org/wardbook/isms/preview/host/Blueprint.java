package org.wardbook.isms.preview.host;

import java.util.List;

/**
 * A space or page blueprint in the Create dialog. {@code key} is the complete module key; the title is in the reader's
 * language; the wizard asks for the given fields besides the host's own ones (space name and key, page title).
 */
public record Blueprint(String key, String title, String description, String iconUrl, List<WizardField> fields) {

    /** {@code options} empty: a text; otherwise a choice of value and label. */
    public record WizardField(String name, String label, List<Option> options) {
    }

    public record Option(String value, String label) {
    }
}
