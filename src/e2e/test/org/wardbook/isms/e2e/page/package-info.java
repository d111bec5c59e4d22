/** The wiki's pages and the app's tables, matrices and dialogs as a person sees and uses them. */
package org.wardbook.isms.e2e.page;
