package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** Signature: the reader's time zone. */
public interface TimeZoneManager {

    TimeZone getUserTimeZone();
}
