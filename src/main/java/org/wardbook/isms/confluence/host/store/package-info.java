/** The journal in Active Objects, and the lock of the cluster around writing to it. */
package org.wardbook.isms.confluence.host.store;
