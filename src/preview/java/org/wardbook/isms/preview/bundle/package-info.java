/** The installed app: its real jar, resolved by an OSGi framework, and its beans, made by Spring from its own index. */
package org.wardbook.isms.preview.bundle;
