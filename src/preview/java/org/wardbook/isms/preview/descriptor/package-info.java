/** What the app's {@code atlassian-plugin.xml} says: whatever the preview does not know is refused by its name. */
package org.wardbook.isms.preview.descriptor;
