package org.wardbook.isms.preview.bundle;

import org.apache.felix.framework.Logger;
import org.slf4j.LoggerFactory;

/** Takes what the OSGi framework says into the preview's log. */
final class OsgiLog extends Logger {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(OsgiLog.class);

    @Override
    protected void doLog(int level, String message, Throwable cause) {
        switch (level) {
            case LOG_ERROR -> LOG.error(message, cause);
            case LOG_WARNING -> LOG.warn(message, cause);
            case LOG_INFO -> LOG.info(message, cause);
            default -> LOG.debug(message, cause);
        }
    }
}
