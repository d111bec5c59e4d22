/**
 * How fast and how large the app is, at 100 to 100,000 risks in a space: its parts alone (JMH), whole requests to the
 * preview wiki, and beside them the cost of the same work without any app.
 */
package org.wardbook.isms.bench;
