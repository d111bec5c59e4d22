package org.wardbook.isms.preview.velocity;

import java.util.Optional;

/**
 * What an action's template gives.
 *
 * @param html the whole document, not decorated yet
 * @param panel empty where the template applies no decorator itself
 */
public record FramedPage(String html, Optional<SpacePanel> panel) {
}
