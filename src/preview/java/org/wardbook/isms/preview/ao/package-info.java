/** The app's tables: the real Active Objects library over a pool, with the rules that Confluence adds to it. */
package org.wardbook.isms.preview.ao;
