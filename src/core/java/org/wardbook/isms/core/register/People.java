package org.wardbook.isms.core.register;

import java.util.Optional;

/** The users as far as registers need them. */
public interface People {

    /** The lasting key of a user name. */
    Optional<String> key(String name);

    /** The full name for a key; the key itself for somebody who is gone. */
    String fullName(String key);
}
