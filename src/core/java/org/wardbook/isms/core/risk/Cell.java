package org.wardbook.isms.core.risk;

import org.wardbook.isms.core.method.Method;

/** A place in the matrix, both levels from 1; 0 where not assessed. The impact is the highest of C, I and A. */
public record Cell(int likelihood, int impact) {

    boolean assessed(boolean impactOnly) {
        return impact > 0 && (impactOnly || likelihood > 0);
    }

    public int score(Method method) {
        return method.score(likelihood, impact);
    }

    public int band(Method method) {
        return method.band(likelihood, impact);
    }
}
