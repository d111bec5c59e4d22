package com.atlassian.sal.api.user;

/** Signature: people for any product; null for somebody unknown. */
public interface UserManager {

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);
}
