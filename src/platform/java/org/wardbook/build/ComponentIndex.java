package org.wardbook.build;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic.Kind;
import javax.tools.StandardLocation;

/**
 * Writes the index from which Atlassian's Spring Scanner makes the app's beans when the host starts it, as the
 * scanner's own build plugin would: {@code META-INF/plugin-components/component} lists the annotated classes and
 * {@code …/imports} the host's services, one a line, {@code class} or {@code class#bean}. What the scanner would pass
 * over in silence is an error here. It runs in the compiler and is no part of the app.
 */
public final class ComponentIndex extends AbstractProcessor {

    private static final Set<String> COMPONENTS = Set.of("org.springframework.stereotype.Component",
            "org.springframework.stereotype.Service", "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Controller", "jakarta.inject.Named");
    private static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";

    private final Map<String, String> components = new TreeMap<>();
    private final Map<String, String> imports = new TreeMap<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (COMPONENTS.contains(name) && element instanceof TypeElement) {
                    component((TypeElement) element, name);
                } else if (name.equals(IMPORT)) {
                    hostService(element);
                }
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            write("component", components);
            write("imports", imports);
        }
        return false;
    }

    private void component(TypeElement type, String annotation) {
        if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT)) {
            error(type, "is no class of which a bean can be made; put the annotation on its implementation");
            return;
        }
        note(components, type, binaryName(type), value(type, annotation));
    }

    private void hostService(Element target) {
        if (target.getKind() == ElementKind.PARAMETER) {
            Element owner = target.getEnclosingElement();
            boolean bean = owner.getEnclosingElement().getAnnotationMirrors().stream()
                    .anyMatch(ComponentIndex::component);
            if (owner.getKind() != ElementKind.CONSTRUCTOR || !bean) {
                error(target, "is not seen by the scanner: only fields are, and the constructors of components");
                return;
            }
        }
        TypeMirror type = processingEnv.getTypeUtils().erasure(target.asType());
        Element service = processingEnv.getTypeUtils().asElement(type);
        if (type.getKind() != TypeKind.DECLARED || service.getKind() != ElementKind.INTERFACE) {
            error(target, "is no service of the host: a service is an interface");
            return;
        }
        note(imports, target, binaryName((TypeElement) service), value(target, IMPORT));
    }

    private void note(Map<String, String> index, Element at, String type, String bean) {
        String before = index.putIfAbsent(type, bean);
        if (before != null && !before.equals(bean)) {
            error(at, "has the bean name '" + bean + "' here and '" + before + "' elsewhere: there would be two beans");
        }
    }

    private static boolean component(AnnotationMirror mirror) {
        return COMPONENTS.contains(mirror.getAnnotationType().toString());
    }

    private static String value(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(annotation)) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    return value.getValue().toString();
                }
            }
        }
        return "";
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    /** A list without entries has no file; the scanner takes every line, even an empty one, for an entry. */
    private void write(String name, Map<String, String> index) {
        if (index.isEmpty()) {
            return;
        }
        String path = "META-INF/plugin-components/" + name;
        try (Writer out = processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", path)
                .openWriter()) {
            for (Map.Entry<String, String> entry : index.entrySet()) {
                out.write(entry.getKey() + (entry.getValue().isEmpty() ? "" : "#" + entry.getValue()) + "\n");
            }
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Kind.ERROR, "cannot write " + path + ": " + e.getMessage());
        }
    }

    private void error(Element at, String sentence) {
        processingEnv.getMessager().printMessage(Kind.ERROR, at + " " + sentence, at);
    }
}
