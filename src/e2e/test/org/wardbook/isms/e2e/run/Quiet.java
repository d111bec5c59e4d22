package org.wardbook.isms.e2e.run;

import org.junit.rules.ExternalResource;

/** Fails a test during which the server logs a warning or an error. */
public final class Quiet extends ExternalResource {

    private Noise noise;

    @Override
    protected void before() {
        noise = new Noise(TestedWiki.get().log().map(ServerLog::fromNow).orElse(null));
    }

    @Override
    protected void after() {
        noise.requireSilence();
    }
}
