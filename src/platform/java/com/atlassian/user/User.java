package com.atlassian.user;

/** Signature: a login name with a person behind it. */
public interface User {

    String getName();

    String getFullName();
}
