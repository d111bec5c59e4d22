package org.wardbook.isms.confluence;

import static org.junit.Assert.assertEquals;

import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.wardbook.isms.confluence.control.SoaResource;
import org.wardbook.isms.confluence.draw.Drawings;
import org.wardbook.isms.confluence.draw.FakePages;
import org.wardbook.isms.confluence.draw.ViewResource;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.FaultMapper;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.RefusalMapper;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.confluence.method.MethodResource;
import org.wardbook.isms.confluence.plan.MyResource;
import org.wardbook.isms.confluence.register.DefinitionResource;
import org.wardbook.isms.confluence.register.HistoryResource;
import org.wardbook.isms.confluence.register.RecordsResource;
import org.wardbook.isms.confluence.risk.MatrixResource;
import org.wardbook.isms.confluence.space.JournalResource;
import org.wardbook.isms.confluence.space.SpaceResource;
import org.wardbook.isms.core.json.Json;

/** Calls the app's REST resources through the same library as the host, without a network. */
public final class Rest {

    private static final URI BASE = URI.create("http://wiki/confluence/rest/isms/1.0/");

    private final ApplicationHandler handler;

    public Rest(FakeConfluence wiki) {
        ResourceConfig config = new ResourceConfig(SpaceResource.class, JournalResource.class, RecordsResource.class,
            HistoryResource.class, DefinitionResource.class, MatrixResource.class, MethodResource.class,
            SoaResource.class, MyResource.class, ViewResource.class, RefusalMapper.class, FaultMapper.class);
        Drawings drawings = new FakePages(wiki).drawings();
        config.register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(wiki.isms).to(Isms.class);
                bind(wiki.viewers).to(Viewers.class);
                bind(wiki.people).to(ConfluencePeople.class);
                bind(drawings).to(Drawings.class);
            }
        });
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        handler = new ApplicationHandler(config);
    }

    /** An answer: its status, its text, and its headers. */
    public record Answer(int status, String text, Map<String, String> headers) {

        public Map<String, Object> json() {
            return Json.parseObject(text);
        }

        /** The value at a path of members and list places: {@code results.0.fields.title}. */
        public Object at(String path) {
            Object value = json();
            for (String step : path.split("\\.")) {
                value = value instanceof java.util.List<?> list ? list.get(Integer.parseInt(step))
                    : ((Map<?, ?>) value).get(step);
            }
            return value;
        }

        public Answer is(int expected) {
            assertEquals(text, expected, status);
            return this;
        }

        public String tag() {
            return headers.get("etag");
        }
    }

    public Answer get(String path) {
        return call("GET", path, null, Map.of());
    }

    public Answer post(String path, String json) {
        return call("POST", path, json, Map.of());
    }

    public Answer call(String method, String path, String json, Map<String, String> headers) {
        return send(method, path, json == null ? null : json.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** @param tag the whole header If-Match, or null for none */
    public Answer write(String method, String path, String tag, String json) {
        return call(method, path, json, tag == null ? Map.of() : Map.of("If-Match", tag));
    }

    public Answer send(String method, String path, byte[] body, Map<String, String> headers) {
        ContainerRequest request = new ContainerRequest(BASE, BASE.resolve(path), method, new Nobody(),
            new MapPropertiesDelegate(), null);
        if (body != null) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(new ByteArrayInputStream(body));
        }
        headers.forEach((name, value) -> {
            request.getHeaders().remove(name);
            request.header(name, value);
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = handler.apply(request, out).get();
            Map<String, String> answered = new java.util.HashMap<>();
            response.getStringHeaders().forEach((name, values) ->
                answered.put(name.toLowerCase(java.util.Locale.ROOT), String.join(", ", values)));
            return new Answer(response.getStatus(), out.toString(StandardCharsets.UTF_8), answered);
        } catch (ExecutionException | InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** The host knows by other means who asks. */
    private static final class Nobody implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return null;
        }
    }
}
