package org.wardbook.isms.preview.services;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import net.java.ao.RawEntity;

/**
 * What the platform's services take from the app's descriptor.
 *
 * @param texts from a language and a key to the raw text, or null
 * @param namespace that of the {@code ao} module; empty where there is none
 * @param entities the classes of its entities
 */
public record AppSide(BiFunction<Locale, String, String> texts, String namespace,
                      List<Class<? extends RawEntity<?>>> entities) {
}
