package org.wardbook.isms.preview.wiki;

/** Everything the wiki keeps. */
public interface Wiki {

    People people();

    Spaces spaces();

    Pages pages();

    Permissions permissions();
}
