package com.atlassian.beehive;

/** Signature: locks that hold on all nodes. */
public interface ClusterLockService {

    ClusterLock getLockForName(String lockName);
}
