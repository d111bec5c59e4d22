package org.wardbook.isms.preview.services;

/** Locks that several nodes share; the caller has excluded the other threads of its own node. */
interface SharedLocks extends AutoCloseable {

    /** Where there is one node only. */
    SharedLocks NONE = new SharedLocks() {
        @Override
        public boolean take(String name) {
            return true;
        }

        @Override
        public void giveBack(String name) {
            // nobody else could have it
        }

        @Override
        public void close() {
            // nothing is held
        }
    };

    /** At once; false if another node has it. */
    boolean take(String name);

    /** @throws IllegalMonitorStateException if it was lost meanwhile */
    void giveBack(String name);

    @Override
    void close();
}
