package com.atlassian.confluence.plugins.createcontent.impl;

/** Signature: the blueprint that a space was made from. */
public class SpaceBlueprint {

    public String getModuleCompleteKey() {
        throw new UnsupportedOperationException("SpaceBlueprint.getModuleCompleteKey");
    }
}
