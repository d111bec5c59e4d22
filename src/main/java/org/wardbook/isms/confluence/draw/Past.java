package org.wardbook.isms.confluence.draw;

import java.util.List;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.risk.Trend;

/** What a drawing may ask about how its space came to be as it shows it. */
public interface Past {

    /** The rows of one record, oldest first. */
    List<Entry> history(String register, String ref);

    /** How the risks stood at the ends of the last months. @param months from 1 to 120 */
    Trend trend(int months);
}
