package com.atlassian.confluence.core;

/** Signature: the general part of {@code PageManager}. */
public interface ContentEntityManager {
}
