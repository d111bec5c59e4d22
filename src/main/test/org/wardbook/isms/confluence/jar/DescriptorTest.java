package org.wardbook.isms.confluence.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.w3c.dom.Element;

/** Everything that {@code atlassian-plugin.xml} names is there; the host disables what misses something, silently. */
public class DescriptorTest {

    private static final Pattern SELECTION =
            Pattern.compile("#decoratorParam\\(\"(?:selection|selectedSpaceToolsWebItem)\" \"([^\"]*)\"\\)");
    private static final Set<String> PATH_ELEMENTS = Set.of("resource", "result");

    private final FinishedJar jar = FinishedJar.get();
    private final Shapes shapes = new Shapes(jar);
    private Descriptor descriptor;
    private String plugin;

    @Before
    public void readTheDescriptor() throws Exception {
        descriptor = Descriptor.of(jar);
        plugin = descriptor.root.getAttribute("key");
    }

    @Test
    public void everyPlaceholderIsFilled() {
        assertTrue(!jar.text("atlassian-plugin.xml").contains("${"));
    }

    @Test
    public void everyModuleHasAKeyOfItsOwn() {
        Set<String> keys = new HashSet<>();
        for (Element module : descriptor.modules()) {
            String key = module.getAttribute("key");
            assertTrue("a " + module.getTagName() + " has no key", !key.isEmpty());
            assertTrue("the key " + key + " is there twice", keys.add(key));
        }
    }

    @Test
    public void everyClassIsInTheJarOrAmongThePlatformsMembers() throws Exception {
        Set<String> evidence = Evidence.read().lines.keySet();
        assertEquals(List.of(), descriptor.classes().stream()
                .filter(type -> !jar.hasClass(type) && !evidence.contains(type)).collect(Collectors.toList()));
    }

    @Test
    public void everyMacroHasANameOfItsOwnAndItsParts() {
        Set<String> names = new HashSet<>();
        for (Element macro : descriptor.all("xhtml-macro")) {
            String name = macro.getAttribute("name");
            assertTrue("a macro is not called isms-…: " + name, name.startsWith("isms-"));
            assertTrue("two macros are called " + name, names.add(name));
            assertEquals(name + " needs one <parameters>, empty or not", 1,
                    Descriptor.children(macro, "parameters").size());
            assertTrue(name + " needs a category", !Descriptor.children(macro, "category").isEmpty());
            Set<String> parameters = new HashSet<>();
            for (Element parameter : Descriptor.parameters(macro)) {
                assertTrue(name + " has the parameter " + parameter.getAttribute("name") + " twice",
                        parameters.add(parameter.getAttribute("name")));
                assertTrue(name + "." + parameter.getAttribute("name") + " has no type",
                        !parameter.getAttribute("type").isEmpty());
            }
        }
    }

    @Test
    public void everyLocationIsInTheJar() {
        List<String> missing = new ArrayList<>();
        for (Element element : descriptor.all("*")) {
            if (!PATH_ELEMENTS.contains(element.getTagName())) {
                continue;
            }
            boolean inline = element.getTagName().equals("result");
            if (inline && !element.getAttribute("type").equals("velocity")) {
                continue;
            }
            String location = inline ? element.getTextContent().trim() : element.getAttribute("location");
            String path = location.startsWith("/") ? location.substring(1) : location;
            if (element.getAttribute("type").equals("i18n")) {
                path += ".properties";
            }
            if (!isThere(path)) {
                missing.add(element.getTagName() + " " + location);
            }
        }
        assertEquals("not in the jar", List.of(), missing);
    }

    @Test
    public void everyIconIsADownloadOfThisApp() {
        String prefix = "/download/resources/" + plugin + "/";
        for (Element macro : descriptor.all("xhtml-macro")) {
            String icon = macro.getAttribute("icon");
            assertTrue(icon + " must start with " + prefix, icon.isEmpty() || icon.startsWith(prefix));
            assertTrue(icon + " is no download of the descriptor", icon.isEmpty() || isDownload(icon.substring(
                    prefix.length())));
        }
    }

    @Test
    public void everyActionHasItsMethodAndNamesThatTheHostAccepts() {
        for (Element parent : descriptor.all("struts")) {
            for (Element family : Descriptor.children(parent, "package")) {
                assertTrue(family.getAttribute("namespace").matches("[a-zA-Z0-9/\\-]*"));
                for (Element action : Descriptor.children(family, "action")) {
                    String method = action.getAttribute("method").isEmpty() ? "execute" : action.getAttribute("method");
                    assertTrue(action.getAttribute("name"), action.getAttribute("name").matches("[a-zA-Z0-9\\-]*"));
                    assertTrue(method, method.matches("[a-zA-Z_]*[0-9]*"));
                    Member wanted = new Member(action.getAttribute("class"), method, "()Ljava/lang/String;");
                    assertTrue(wanted.line() + " is missing", shapes.declared(wanted).isPresent());
                }
            }
        }
    }

    @Test
    public void everyPageOfSpaceAdministrationSelectsItsOwnItem() {
        Set<String> items = descriptor.all("web-item").stream()
                .filter(item -> item.getAttribute("section").startsWith("system.space.tools/"))
                .map(item -> item.getAttribute("key")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> selected = new TreeSet<>();
        for (String template : jar.names()) {
            if (template.endsWith(".vm")) {
                Matcher names = SELECTION.matcher(jar.text(template));
                while (names.find()) {
                    selected.add(names.group(1));
                }
            }
        }
        assertEquals(items, selected);
    }

    @Test
    public void everyAllowedVelocityMethodExists() {
        List<String> missing = new ArrayList<>();
        for (Element list : descriptor.all("velocity-allowlist")) {
            for (Element method : Descriptor.children(list, "method")) {
                String text = method.getTextContent().trim();
                String owner = text.substring(0, Math.max(0, text.indexOf('#')));
                boolean there = shapes.find(owner).map(shape -> shape.members().keySet().stream()
                        .anyMatch(member -> (member.line().replace(", ", ",") + "$")
                                .startsWith(text.replace(" ", "") + ":"))).orElse(false);
                if (!there || !jar.hasClass(owner)) {
                    missing.add(text);
                }
            }
        }
        assertEquals("allowed to templates, but no method of the app (class#name(types))", List.of(), missing);
    }

    @Test
    public void everyReferenceToAModuleOfThisAppLeadsSomewhere() {
        Set<String> keys = descriptor.modules().stream().map(module -> module.getAttribute("key"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> missing = new ArrayList<>();
        for (Element element : descriptor.all("*")) {
            String target = element.hasAttribute("ref") ? element.getAttribute("ref") : "";
            if (element.getTagName().equals("dependency")) {
                target = element.getTextContent().trim();
            } else if (element.getAttribute("name").equals("blueprintKey")) {
                target = element.getAttribute("value");
            } else if (element.hasAttribute("index-template-key")) {
                target = element.getAttribute("index-template-key");
            }
            boolean own = !target.contains(":") || target.startsWith(plugin + ":");
            if (!target.isEmpty() && own && !keys.contains(target.substring(target.indexOf(':') + 1))) {
                missing.add(element.getTagName() + " -> " + target);
            }
        }
        assertEquals("references to modules that the descriptor does not have", List.of(), missing);
    }

    @Test
    public void everyRestResourceIsInAListedPackageAndSaysWhoMayCallIt() {
        Set<String> packages = descriptor.all("rest").stream()
                .flatMap(rest -> Descriptor.children(rest, "package").stream())
                .map(element -> element.getTextContent().trim()).collect(Collectors.toSet());
        References references = References.of(jar);
        Set<String> guarded = new HashSet<>();
        references.annotated.forEach((annotation, where) -> {
            if (annotation.startsWith("com.atlassian.annotations.security.")) {
                guarded.addAll(where);
            }
        });
        for (String type : references.annotated.getOrDefault("jakarta.ws.rs.Path", Set.of())) {
            assertTrue(type + " has no access annotation", guarded.contains(type));
            assertTrue(type + " lies in none of the packages " + packages,
                    packages.contains(type.substring(0, type.lastIndexOf('.'))));
        }
    }

    private boolean isThere(String path) {
        return jar.has(path) || jar.names().stream()
                .anyMatch(name -> name.startsWith(path.endsWith("/") ? path : path + "/"));
    }

    /** A download resource maps the first part of a name to a place in the jar. */
    private boolean isDownload(String name) {
        return Descriptor.children(descriptor.root, "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .anyMatch(resource -> name.startsWith(resource.getAttribute("name")) && isThere(
                        resource.getAttribute("location").replaceFirst("^/", "").replaceFirst("/$", "") + "/"
                                + name.substring(resource.getAttribute("name").length())));
    }
}
