package org.wardbook.isms.preview.host;

import java.util.List;

/** A macro as its descriptor describes it; title and description are in the reader's language. */
public record MacroModule(String name, String title, String description, boolean hasBody, List<Parameter> parameters) {

    /** {@code type} as in the descriptor: string, int, boolean, enum, spacekey …; values only for an enum. */
    public record Parameter(String name, String label, String type, boolean required, String defaultValue,
                            List<String> values) {
    }
}
