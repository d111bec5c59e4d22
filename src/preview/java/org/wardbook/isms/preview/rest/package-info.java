/** The app's REST resources, served as REST v2 does: who may, the token against foreign sites, then the app. */
package org.wardbook.isms.preview.rest;
