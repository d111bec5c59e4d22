package com.atlassian.confluence.plugin.descriptor.web.conditions;

/** Signature: named in the descriptor; the parameter {@code permission} says which one the reader needs. */
public class SpacePermissionCondition {
}
