/** The wiki in a database, H2 or PostgreSQL, beside the app's tables: people, spaces, pages and who may do what. */
package org.wardbook.isms.preview.keep;
