package com.atlassian.event.api;

/** Signature: tells listeners what happened in the wiki. */
public interface EventPublisher {

    void register(Object listener);

    void unregister(Object listener);
}
