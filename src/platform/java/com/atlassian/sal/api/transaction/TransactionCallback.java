package com.atlassian.sal.api.transaction;

/** Signature: work inside one transaction. */
public interface TransactionCallback<T> {

    T doInTransaction();
}
