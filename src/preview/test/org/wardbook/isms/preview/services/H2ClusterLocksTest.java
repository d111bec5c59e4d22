package org.wardbook.isms.preview.services;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.After;
import org.wardbook.isms.preview.ao.ConnectionPool;

public class H2ClusterLocksTest extends ClusterLocksContract {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final List<HikariDataSource> pools = new ArrayList<>();

    @Override
    DataSource pool() {
        pools.add(ConnectionPool.open(url, "", ""));
        return pools.get(pools.size() - 1);
    }

    @After
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
