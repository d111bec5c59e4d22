package org.wardbook.isms.core.json;

/** The text is not JSON; says what was expected and where (line and column count from 1). */
public final class JsonFault extends RuntimeException {

    private final String expectation;
    private final int line;
    private final int column;

    JsonFault(String expectation, int line, int column) {
        super(expectation + " (line " + line + ", column " + column + ")");
        this.expectation = expectation;
        this.line = line;
        this.column = column;
    }

    /** What was expected, in English. */
    public String expectation() {
        return expectation;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
