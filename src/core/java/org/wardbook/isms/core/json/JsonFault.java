package org.wardbook.isms.core.json;

/** The text is not JSON; says what was expected and where (line and column count from 1). */
public final class JsonFault extends RuntimeException {

    private final int line;
    private final int column;

    JsonFault(String expectation, int line, int column) {
        super(expectation + " (line " + line + ", column " + column + ")");
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
