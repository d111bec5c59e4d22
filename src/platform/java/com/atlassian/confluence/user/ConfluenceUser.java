package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** Signature: a person of the wiki. */
public interface ConfluenceUser extends User {

    UserKey getKey();
}
