package org.wardbook.isms.core.method;

import java.util.List;

/**
 * Who may accept a risk of one band (ISO/IEC 27001:2022, 6.1.2 a 1 and 6.1.3 f).
 *
 * @param who    {@link #OWNER} or roles of the space; empty: nobody, such a risk has to be treated
 * @param months for how long at most, from 1 to 60
 * @param second roles of which one has to countersign; empty: no second signature
 */
public record AcceptanceRule(List<String> who, int months, List<String> second) {

    /** The owner of the risk. */
    public static final String OWNER = "owner";
    /** Where a space set no rules: the risk's owner or top management, for a year. */
    public static final AcceptanceRule USUAL = new AcceptanceRule(List.of(OWNER, "top-management"), 12, List.of());

    public AcceptanceRule {
        who = List.copyOf(who);
        second = List.copyOf(second);
    }
}
