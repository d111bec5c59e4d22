/** The preview wiki's own pages: reading, editing, spaces, permissions and settings, in their frame. */
package org.wardbook.isms.preview.pages;
