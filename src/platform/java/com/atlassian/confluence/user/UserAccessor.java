package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** Signature: people and their groups; null for an unknown key. */
public interface UserAccessor {

    ConfluenceUser getUserByKey(UserKey key);

    List<String> getGroupNamesForUserName(String userName);
}
