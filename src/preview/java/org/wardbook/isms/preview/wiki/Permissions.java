package org.wardbook.isms.preview.wiki;

/** Who may do what; a null person is somebody who is not logged in. */
public interface Permissions {

    boolean administrator(Person person);

    boolean mayView(Person person, String space);

    boolean mayCreatePages(Person person, String space);

    boolean mayAdminister(Person person, String space);

    /** Also regards the page's restrictions and those of the pages above it. */
    boolean mayView(Person person, WikiPage page);

    boolean mayEdit(Person person, WikiPage page);
}
