package org.wardbook.isms.preview.services;

import com.atlassian.confluence.spaces.Space;

/** Members of {@code SpaceManager}. */
final class SpaceFinder {

    private final PlatformViews views;

    SpaceFinder(PlatformViews views) {
        this.views = views;
    }

    public Space getSpace(String key) {
        return views.space(key).orElse(null);
    }
}
