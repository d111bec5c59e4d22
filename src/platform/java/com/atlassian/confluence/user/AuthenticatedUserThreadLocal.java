package com.atlassian.confluence.user;

/** Signature: who makes this request; null for anonymous access. */
public class AuthenticatedUserThreadLocal {

    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    public static void set(ConfluenceUser user) {
        CURRENT.set(user);
    }
}
