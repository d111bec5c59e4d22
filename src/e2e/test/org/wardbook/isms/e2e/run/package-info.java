/**
 * What the suites run on: the wiki under test, a browser, HTTP clients and the watch over noise. Everything else in these
 * suites speaks only to surfaces that a real Confluence with the app has too.
 */
package org.wardbook.isms.e2e.run;
