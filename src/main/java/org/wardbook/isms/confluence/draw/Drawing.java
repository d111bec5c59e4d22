package org.wardbook.isms.confluence.draw;

import java.util.List;

/** Draws one macro's content: a pure function of its sheet. */
public interface Drawing {

    /** The macro's name: {@code isms-risk-table}. */
    String name();

    /** Names of the parameters it understands, besides the common ones. */
    List<String> parameters();

    /** HTML of one section. @throws org.wardbook.isms.core.record.Refusal for a parameter that makes no sense */
    String draw(Sheet sheet);
}
