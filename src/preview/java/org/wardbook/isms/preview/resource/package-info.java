/** Styles, scripts and pictures: those of the user interface library and those that the app's modules name. */
package org.wardbook.isms.preview.resource;
