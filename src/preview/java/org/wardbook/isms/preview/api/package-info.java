/**
 * Confluence's own REST resource {@code /rest/api} in its public shapes: pages, spaces, who may do what, users. What
 * Confluence has and the preview has not is answered with 501 and the name of what is missing.
 */
package org.wardbook.isms.preview.api;
