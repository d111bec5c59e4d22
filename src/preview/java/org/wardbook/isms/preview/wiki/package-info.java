/** What the wiki keeps: people, spaces, pages and who may do what. */
package org.wardbook.isms.preview.wiki;
