/** The wiki's own words, in English and German. */
package org.wardbook.isms.preview.text;
