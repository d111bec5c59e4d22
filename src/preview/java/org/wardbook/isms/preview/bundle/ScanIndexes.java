package org.wardbook.isms.preview.bundle;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.services.PlatformServices;
import org.wardbook.isms.preview.web.StartupFault;

/**
 * Does what Atlassian's Spring Scanner does when a context says {@code <atlassian-scanner:scan-indexes/>}: makes a bean
 * of each class that the index {@code component} lists, by its constructor, and of each service of the platform
 * that the index {@code imports} lists. Classes that are annotated but not listed are no beans.
 */
final class ScanIndexes implements NamespaceHandler {

    static final String NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final Set<String> READ = Set.of("component", "component-confluence", "imports",
        "imports-confluence");

    private final AppCode code;
    private final PlatformServices services;

    /** @param files names of all files of the index */
    ScanIndexes(AppCode code, PlatformServices services, List<String> files) {
        this.code = code;
        this.services = services;
        for (String file : files) {
            if (!READ.contains(file)) {
                throw new StartupFault(IndexFile.FOLDER + file + " is an index that the preview does not read.");
            }
        }
    }

    @Override
    public void init() {
        // there is one element, and it has no parts
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        BeanDefinitionRegistry beans = context.getRegistry();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(beans);
        for (String edition : List.of("", "-confluence")) {
            IndexFile.read(code, "imports" + edition).forEach(line -> hostService(line, beans));
            IndexFile.read(code, "component" + edition).forEach(line -> component(line, beans));
        }
        return null;
    }

    private static void component(IndexFile.Line line, BeanDefinitionRegistry beans) {
        AnnotatedGenericBeanDefinition bean = new AnnotatedGenericBeanDefinition(line.type());
        bean.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
        AnnotationConfigUtils.processCommonDefinitionAnnotations(bean);
        register(line, bean, beans);
    }

    private <T> void hostService(IndexFile.Line line, BeanDefinitionRegistry beans) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) line.type();
        T service = services.find(type).orElseThrow(() -> new StartupFault("The app imports the service "
            + type.getName() + ", which the preview does not have."));
        RootBeanDefinition bean = new RootBeanDefinition(type, () -> service);
        bean.setDestroyMethodName(""); // the host ends its own services
        register(line, bean, beans);
    }

    private static void register(IndexFile.Line line, BeanDefinition bean, BeanDefinitionRegistry beans) {
        if (beans.containsBeanDefinition(line.bean())) {
            throw new StartupFault("Two beans of the app are called " + line.bean() + ": "
                + beans.getBeanDefinition(line.bean()).getBeanClassName() + " and " + line.type().getName() + ".");
        }
        beans.registerBeanDefinition(line.bean(), bean);
    }

    @Override
    public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder definition, ParserContext context) {
        throw new StartupFault("The element " + source.getNodeName() + " stands by itself in the app's context.");
    }
}
