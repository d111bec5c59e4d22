/** The app's Struts actions: Confluence's rules for who, how and with which parameters, then the app, then the frame. */
package org.wardbook.isms.preview.struts;
