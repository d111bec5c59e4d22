package com.atlassian.util.profiling;

/** What the Active Objects library closes when it stops measuring; in the preview nothing is measured. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
