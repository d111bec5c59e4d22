/** The server of the preview wiki: its start, its web server, log-in and what every answer carries. */
package org.wardbook.isms.preview.web;
