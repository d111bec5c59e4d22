package org.wardbook.isms.preview.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.resource.Plugin;
import org.wardbook.isms.preview.rest.RestModule;

/**
 * An app's {@code atlassian-plugin.xml}: the modules that the preview knows, with their classes loaded and their files
 * found.
 *
 * @param templates content templates by their keys
 * @param allowlist the methods of all {@code velocity-allowlist} modules
 */
public record AppDescriptor(String key, String name, String version, Translations texts, Optional<TablesModule> tables,
                            List<RestModule> rest, List<XhtmlMacro> macros, Plugin files, List<ItemModule> items,
                            List<SectionModule> sections, List<Element> struts, List<String> allowlist,
                            List<SpaceBlueprintModule> spaceBlueprints, List<BlueprintModule> blueprints,
                            Map<String, TemplateModule> templates, List<JobModule> jobs) {

    /**
     * Reads and checks the descriptor.
     *
     * @throws DescriptorFault naming the module and the element or attribute, for whatever the preview does not know
     *     and whatever is not in the jar
     */
    public static AppDescriptor read(AppCode code) {
        return new DescriptorReader(code).read();
    }
}
