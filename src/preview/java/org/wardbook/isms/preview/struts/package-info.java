/** The app's Struts actions: Confluence's rules for who, how and with which parameters, the app, the frame. */
package org.wardbook.isms.preview.struts;
