/** How the wiki and the installed app meet: what the app adds to pages, and in whose name a request runs. */
package org.wardbook.isms.preview.host;
