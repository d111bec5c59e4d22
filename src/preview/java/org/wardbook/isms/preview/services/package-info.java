/** The platform's services that an app may import, over the preview's wiki; a member that is missing says so. */
package org.wardbook.isms.preview.services;
