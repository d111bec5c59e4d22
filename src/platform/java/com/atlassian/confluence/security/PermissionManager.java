package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** Signature: asks whether somebody may; the user is null for anonymous access. */
public interface PermissionManager {

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);
}
