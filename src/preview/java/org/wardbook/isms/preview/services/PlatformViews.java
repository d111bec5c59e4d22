package org.wardbook.isms.preview.services;

import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.wardbook.isms.preview.host.WikiUser;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The wiki's spaces, pages and people as the platform shows them to apps. */
public final class PlatformViews {

    private static final String NOT_IN_ADDRESSES = "?&+%/\\;\"#<>";

    private final Wiki wiki;

    public PlatformViews(Wiki wiki) {
        this.wiki = wiki;
    }

    public Optional<Space> space(String key) {
        return key == null ? Optional.empty() : wiki.spaces().byKey(key).map(this::space);
    }

    public Space space(WikiSpace space) {
        return new SpaceView(space);
    }

    /** An older version, too. */
    public Page page(WikiPage page) {
        return new PageView(page);
    }

    /** Null for null. */
    public ConfluenceUser user(Person person) {
        return WikiUser.of(person);
    }

    /** Spaces are equal if their keys are. */
    private static final class SpaceView extends Space {

        private final WikiSpace space;

        SpaceView(WikiSpace space) {
            this.space = space;
        }

        @Override
        public String getKey() {
            return space.key();
        }

        @Override
        public String getDisplayTitle() {
            return space.name();
        }

        @Override
        public String getUrlPath() {
            return "/display/" + encoded(space.key());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SpaceView view && space.key().equals(view.space.key());
        }

        @Override
        public int hashCode() {
            return space.key().hashCode();
        }
    }

    /** Pages are equal if their ids are. */
    private final class PageView extends Page implements Versioned {

        private final WikiPage page;

        PageView(WikiPage page) {
            this.page = page;
        }

        @Override
        public long getId() {
            return page.id();
        }

        @Override
        public String getTitle() {
            return page.title();
        }

        @Override
        public int getVersion() {
            return page.version();
        }

        @Override
        public boolean isLatestVersion() {
            return !page.historical();
        }

        @Override
        public Date getLastModificationDate() {
            return Date.from(page.changedAt());
        }

        @Override
        public String getUrlPath() {
            boolean byTitle = !page.historical()
                && page.title().chars().noneMatch(letter -> NOT_IN_ADDRESSES.indexOf(letter) >= 0);
            return byTitle ? "/display/" + encoded(page.space()) + "/" + encoded(page.title())
                : "/pages/viewpage.action?pageId=" + page.id();
        }

        @Override
        public Space getSpace() {
            return space(page.space()).orElse(null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PageView view && page.id() == view.page.id();
        }

        @Override
        public int hashCode() {
            return Long.hashCode(page.id());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
