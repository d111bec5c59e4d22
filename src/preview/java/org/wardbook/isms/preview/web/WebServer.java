package org.wardbook.isms.preview.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** Tomcat on the loopback interface with one application at {@link #CONTEXT}. */
final class WebServer implements AutoCloseable {

    static final String CONTEXT = "/confluence";
    private static final int MAXIMUM_FORM = 20 * 1024 * 1024;

    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
    private final Context context;

    WebServer(Path work, int port) {
        tomcat.setBaseDir(work.toString());
        tomcat.getService().addConnector(connector);
        connector.setPort(port);
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setURIEncoding("UTF-8");
        connector.setMaxPostSize(MAXIMUM_FORM);
        connector.setXpoweredBy(false);
        connector.setThrowOnFailure(true);
        context = tomcat.addContext(CONTEXT, null);
        quiet((StandardContext) context);
        context.setSessionTimeout(8 * 60);
        context.setUseHttpOnly(true);
        context.setSessionCookiePath(CONTEXT);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("Lax");
        context.setCookieProcessor(cookies);
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(errors);
    }

    /** Looks for leaks of undeployed applications need an opened JDK; this one lives as long as its process. */
    private static void quiet(StandardContext context) {
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
    }

    Context context() {
        return context;
    }

    /** Filters run in the order in which they are added. */
    void filter(String name, Filter filter, String... patterns) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setDispatcher(DispatcherType.REQUEST.name());
        map.setDispatcher(DispatcherType.ERROR.name());
        map.setFilterName(name);
        for (String pattern : patterns) {
            map.addURLPattern(pattern);
        }
        context.addFilterMap(map);
    }

    /** Shows every error with this servlet. */
    void errors(Servlet servlet) {
        servlets(Map.of(ErrorServlet.PATH, servlet));
        ErrorPage page = new ErrorPage();
        page.setLocation(ErrorServlet.PATH);
        context.addErrorPage(page);
    }

    void servlets(Map<String, ? extends Servlet> servlets) {
        servlets.forEach((pattern, servlet) -> {
            String name = servlet.getClass().getName() + "@" + System.identityHashCode(servlet);
            if (context.findChild(name) == null) {
                Tomcat.addServlet(context, name, servlet).setLoadOnStartup(1);
            }
            context.addServletMappingDecoded(pattern, name);
        });
    }

    /** Tomcat asks filters only where a servlet is found. */
    private static final class NotFound extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    void start() {
        if (context.findServletMapping("/") == null) {
            servlets(Map.of("/", new NotFound()));
        }
        int port = connector.getPort();
        try {
            // the port is taken before the application starts, so that a node that cannot have it changes nothing
            tomcat.init();
            context.setSessionCookieName("JSESSIONID" + cookieSuffix());
            tomcat.start();
        } catch (LifecycleException refused) {
            throw new StartupFault("The port " + port + " cannot be used: stop what listens there or give another"
                + " one with -Dpreview.port.", refused);
        }
        if (!context.getState().isAvailable()) {
            close();
            throw new StartupFault("The wiki's web application did not start: its log says why.");
        }
    }

    /** Browsers share cookies among the ports of a host: two nodes must not overwrite one another's. */
    private String cookieSuffix() {
        return port() == Options.USUAL_PORT ? "" : String.valueOf(port());
    }

    int port() {
        return connector.getLocalPort();
    }

    String baseUrl() {
        return "http://localhost:" + port() + CONTEXT;
    }

    /** Also after a start that failed, and twice. */
    @Override
    public void close() {
        if (tomcat.getServer().getState() == LifecycleState.DESTROYED) {
            return;
        }
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException stopping) {
            throw new IllegalStateException("The web server did not stop.", stopping);
        }
    }
}
