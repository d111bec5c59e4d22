/** The app's modules at work: macros, links in the wiki's menus, and blueprints. */
package org.wardbook.isms.preview.modules;
