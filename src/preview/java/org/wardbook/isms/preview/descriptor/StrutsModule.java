package org.wardbook.isms.preview.descriptor;

import org.w3c.dom.Element;

/** Checks a {@code <struts>} module, which Struts itself reads: its classes, methods and templates must be there. */
final class StrutsModule {

    private StrutsModule() {
    }

    static Element of(Tag tag) {
        tag.need("key");
        tag.need("name");
        for (Tag part : tag.children("package")) {
            part.need("name");
            part.need("extends");
            part.need("namespace");
            part.child("default-interceptor-ref").ifPresent(StrutsModule::reference);
            part.children("action").forEach(StrutsModule::action);
            part.done();
        }
        tag.done();
        return tag.element();
    }

    private static void reference(Tag tag) {
        tag.need("name");
        tag.done();
    }

    private static void action(Tag tag) {
        tag.need("name");
        Class<?> type = tag.type("class");
        String method = tag.get("method").isEmpty() ? "execute" : tag.get("method");
        try {
            type.getMethod(method);
        } catch (NoSuchMethodException | LinkageError missing) {
            throw new DescriptorFault(tag.fault("'" + tag.need("name") + "' names the method " + method + "(), which "
                + type.getName() + " does not have").getMessage(), missing);
        }
        tag.child("interceptor-ref").ifPresent(StrutsModule::reference);
        tag.parameters().forEach((name, value) -> {
            if (!"RequireSecurityToken".equals(name) || !"true".equals(value)) {
                throw tag.fault("has the param " + name + "=" + value
                    + ": the preview knows RequireSecurityToken=true only, which is usual");
            }
        });
        for (Tag result : tag.children("result")) {
            result.get("name");
            if ("velocity".equals(result.need("type"))
                    && tag.code().resource(Tag.path(result.text())) == null) {
                throw result.fault("names the template " + result.text() + ", which is not in the jar");
            }
            result.text();
            result.done();
        }
        tag.done();
    }
}
