/** Joins the kept wiki, the installed app and the wiki's pages into one running preview. */
package org.wardbook.isms.preview.join;
