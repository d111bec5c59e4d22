/** Velocity as Confluence runs it: methods on a list of allowed ones, references escaped. */
package org.wardbook.isms.preview.velocity;
