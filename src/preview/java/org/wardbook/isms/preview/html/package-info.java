/** HTML that is written with escaping, and the wiki's addresses. */
package org.wardbook.isms.preview.html;
