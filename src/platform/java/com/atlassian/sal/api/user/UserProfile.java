package com.atlassian.sal.api.user;

/** Signature: what is known of a person. */
public interface UserProfile {

    UserKey getUserKey();

    String getUsername();

    String getFullName();
}
