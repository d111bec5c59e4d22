package org.wardbook.isms.preview.velocity;

import com.atlassian.confluence.spaces.Space;

/**
 * The frame of space administration that a template asks for.
 *
 * @param title plain text
 * @param selected key of the web item whose page this is
 */
public record SpacePanel(Space space, String title, String selected) {
}
