package org.wardbook.isms.preview.services;

import com.atlassian.confluence.pages.Page;
import org.wardbook.isms.preview.wiki.Pages;

/** Members of {@code PageManager}. */
final class PageFinder {

    private final Pages pages;
    private final PlatformViews views;

    PageFinder(Pages pages, PlatformViews views) {
        this.pages = pages;
        this.views = views;
    }

    public Page getPage(String space, String title) {
        return space == null || title == null ? null : pages.byTitle(space, title).map(views::page).orElse(null);
    }
}
