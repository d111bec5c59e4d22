package org.wardbook.isms.preview.ao;

import static org.junit.Assert.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import javax.sql.DataSource;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class H2ActiveObjectsTest extends ActiveObjectsContract {

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private HikariDataSource pool;

    @Override
    DataSource database() throws IOException {
        pool = pool("wiki");
        return pool;
    }

    private HikariDataSource pool(String name) {
        return ConnectionPool.open("jdbc:h2:file:" + new File(home.getRoot(), name).getAbsolutePath(), "", "");
    }

    @After
    public void close() {
        pool.close();
    }

    @Test
    public void rowsSurviveARestart() {
        try (HikariDataSource first = pool("kept")) {
            LocalActiveObjects.open(first, "n", Note.class).create(Note.class, new DBParam("TITLE", "still here"));
        }
        try (HikariDataSource second = pool("kept")) {
            assertEquals("still here", LocalActiveObjects.open(second, "n", Note.class)
                .find(Note.class, Query.select())[0].getTitle());
        }
    }
}
