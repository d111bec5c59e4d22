package org.wardbook.isms.preview.services;

import java.util.TimeZone;
import org.wardbook.isms.preview.host.CurrentPerson;

/** Members of {@code TimeZoneManager}. */
final class TimeZones {

    /** The current person's; that of the machine for somebody who is not logged in. */
    public TimeZone getUserTimeZone() {
        return CurrentPerson.get().map(person -> TimeZone.getTimeZone(person.zone())).orElseGet(TimeZone::getDefault);
    }
}
