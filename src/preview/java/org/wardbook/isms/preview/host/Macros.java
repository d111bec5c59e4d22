package org.wardbook.isms.preview.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The macros of the installed app. */
public interface Macros {

    List<MacroModule> all();

    Optional<MacroModule> find(String name);

    /**
     * The macro's HTML.
     *
     * @throws MacroFault with a sentence for the reader, where the macro refuses or breaks
     */
    String run(String name, Map<String, String> parameters, String body, RenderContext context);

    /** The macro could not be rendered. */
    final class MacroFault extends RuntimeException {
        public MacroFault(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
