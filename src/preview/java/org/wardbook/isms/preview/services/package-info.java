/** The platform's services that an app may import, over the preview's wiki; what is missing says so when it is called. */
package org.wardbook.isms.preview.services;
