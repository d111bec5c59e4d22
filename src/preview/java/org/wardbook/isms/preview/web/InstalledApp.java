package org.wardbook.isms.preview.web;

import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.w3c.dom.Element;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.host.Blueprints;
import org.wardbook.isms.preview.resource.Plugin;
import org.wardbook.isms.preview.rest.RestModule;

/**
 * The installed app as the web server needs it.
 *
 * @param struts the {@code <struts>} elements of its descriptor
 * @param allowlist the methods of its {@code velocity-allowlist} modules
 * @param texts from a language and a key to the raw text, or null
 * @param spaces from a key to the platform's view of a space, or null
 * @param tools what every template has
 */
public record InstalledApp(AppCode code, List<RestModule> rest, List<Element> struts, Plugin files,
                           List<String> allowlist, Blueprints blueprints, BiFunction<Locale, String, String> texts,
                           Function<String, Space> spaces, Supplier<Map<String, Object>> tools) {
}
