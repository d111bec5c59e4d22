package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Signature: one lock of the cluster. */
public interface ClusterLock extends Lock {
}
