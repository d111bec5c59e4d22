package com.atlassian.confluence.spaces;

/** Signature: finds spaces; null where there is none. */
public interface SpaceManager {

    Space getSpace(String spaceKey);
}
