package org.wardbook.isms.confluence.draw;

import java.util.List;

/** Draws one macro's content: a pure function of its sheet. */
public interface Drawing {

    /** Names of the parameters it understands, besides the common ones. */
    List<String> parameters();

    /** HTML of one section. */
    String draw(Sheet sheet);
}
