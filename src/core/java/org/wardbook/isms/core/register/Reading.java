package org.wardbook.isms.core.register;

import java.time.LocalDate;
import org.wardbook.isms.core.method.Method;

/** What a reading of records depends on besides the records: the method in force and the reader's date. */
public record Reading(Method method, LocalDate today, People people) {
}
