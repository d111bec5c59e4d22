/** The app's REST resources, served as Confluence's REST v2 does: who may, token against foreign sites, then the app. */
package org.wardbook.isms.preview.rest;
