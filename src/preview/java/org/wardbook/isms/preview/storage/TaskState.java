package org.wardbook.isms.preview.storage;

import org.wardbook.isms.preview.html.Html;

/** Whether a task is done. */
record TaskState(boolean done) implements Piece {

    @Override
    public void write(StringBuilder out, Reading reading) {
        new Html(out).element("span", "", "class", "task-state", "role", "img", "aria-label",
            reading.texts().say(done ? "task.done" : "task.open"));
    }
}
