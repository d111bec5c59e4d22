package org.wardbook.isms.preview.struts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.struts2.config.ConfigurationException;
import org.apache.struts2.config.StrutsXmlConfigurationProvider;
import org.apache.struts2.config.providers.XmlConfigurationProvider;
import org.apache.struts2.dispatcher.Dispatcher;
import org.apache.struts2.dispatcher.HostConfig;
import org.apache.struts2.dispatcher.InitOperations;
import org.apache.struts2.dispatcher.filter.StrutsPrepareAndExecuteFilter;
import org.apache.struts2.util.location.Location;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Struts over the actions of the app's {@code <struts>} modules. */
public final class ActionFilter extends StrutsPrepareAndExecuteFilter {

    private static final String DESCRIPTOR = "descriptor.xml";

    private final ActionDescriptor descriptor;
    private final ActionHost host;

    /** @param modules the {@code <struts>} elements of the descriptor */
    public ActionFilter(List<Element> modules, ActionHost host) {
        this.descriptor = new ActionDescriptor(modules);
        this.host = host;
    }

    /** The URL patterns that belong to actions. */
    public String[] patterns() {
        return descriptor.namespaces().stream().map(namespace -> namespace + "/*").toArray(String[]::new);
    }

    @Override
    public void init(FilterConfig config) throws ServletException {
        host.offer(config.getServletContext());
        ClassLoader before = enter();
        try {
            super.init(config);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ClassLoader before = enter();
        try {
            super.doFilter(request, response, chain);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private ClassLoader enter() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(host.code().loader());
        return before;
    }

    @Override
    protected InitOperations createInitOperations() {
        return new InitOperations() {
            @Override
            protected Dispatcher createDispatcher(HostConfig config) {
                Map<String, String> parameters = new HashMap<>();
                parameters.put("config", "struts-default.xml," + DESCRIPTOR);
                return new Described(config.getServletContext(), parameters, descriptor.configuration());
            }
        };
    }

    /** Reads the app's descriptor where Struts would read a file of its own. */
    private static final class Described extends Dispatcher {

        private final Document actions;

        Described(ServletContext context, Map<String, String> parameters, Document actions) {
            super(context, parameters);
            this.actions = actions;
        }

        @Override
        protected XmlConfigurationProvider createStrutsXmlConfigurationProvider(String file, ServletContext context) {
            if (!DESCRIPTOR.equals(file)) {
                return super.createStrutsXmlConfigurationProvider(file, context);
            }
            return new StrutsXmlConfigurationProvider(file, context) {
                @Override
                protected List<Document> parseFile(String name) {
                    return List.of(actions);
                }

                /** The app's context makes actions, and fills their constructors as Confluence does. */
                @Override
                protected void verifyAction(String type, Location place) {
                    try {
                        allowAndLoadClass(type);
                    } catch (ClassNotFoundException missing) {
                        throw new ConfigurationException("The action's class " + type + " is not in the app.", missing,
                            place);
                    }
                }
            };
        }
    }
}
