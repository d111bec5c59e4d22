package org.wardbook.isms.preview.host;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Optional;
import org.wardbook.isms.preview.wiki.Person;

/** Who makes the request that this thread works on; apps see the same person as the platform's current user. */
public final class CurrentPerson {

    private static final ThreadLocal<Person> CURRENT = new ThreadLocal<>();

    private CurrentPerson() {
    }

    public static Optional<Person> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Sets the person of this thread; null for somebody who is not logged in. Give it back with {@link #clear}. */
    public static void set(Person person) {
        CURRENT.set(person);
        AuthenticatedUserThreadLocal.set(WikiUser.of(person));
    }

    public static void clear() {
        CURRENT.remove();
        AuthenticatedUserThreadLocal.set(null);
    }
}
