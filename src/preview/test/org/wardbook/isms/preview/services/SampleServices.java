package org.wardbook.isms.preview.services;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import net.java.ao.RawEntity;
import org.wardbook.isms.preview.ao.ConnectionPool;
import org.wardbook.isms.preview.host.PageServices;

/** The platform's services over the sample wiki and an empty database in memory; notes what pages are asked for. */
public final class SampleServices implements AutoCloseable, PageServices {

    public static final String BASE = "http://wiki.example.org/confluence";
    private static final Map<String, String> TEXTS = Map.of("en greeting", "Good morning",
        "de greeting", "Guten Morgen", "en count", "{0} risks aren''t rated", "de count", "{0} Risiken",
        "en raw", "isn't");

    private final HikariDataSource pool;
    private final PlatformServices services;
    public final List<String> asked = new ArrayList<>();

    /** @param namespace of the app's tables; empty for none */
    public SampleServices(String namespace, List<Class<? extends RawEntity<?>>> entities) {
        pool = ConnectionPool.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
        BiFunction<Locale, String, String> texts = (locale, key) -> TEXTS.get(locale.getLanguage() + " " + key);
        try {
            services = PlatformServices.open(new SampleWiki(), this,
                new AppSide(texts, namespace, entities), pool);
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    public PlatformServices services() {
        return services;
    }

    <T> T get(Class<T> type) {
        return services.find(type).orElseThrow();
    }

    @Override
    public String contextPath() {
        return "/confluence";
    }

    @Override
    public String baseUrl() {
        return BASE;
    }

    @Override
    public void require(String key) {
        asked.add(key);
    }

    @Override
    public void close() {
        services.close();
        pool.close();
    }
}
