/**
 * Confluence's storage format: read strictly, so that a mistake is named with its line when a page is saved, and
 * typeset once for each version of a page, so that a view only writes what is ready and runs its macros.
 */
package org.wardbook.isms.preview.storage;
