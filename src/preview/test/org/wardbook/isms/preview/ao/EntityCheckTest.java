package org.wardbook.isms.preview.ao;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import net.java.ao.ActiveObjectsConfigurationException;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import org.junit.Test;

public class EntityCheckTest {

    public interface ATableWhoseNameIsLong extends Entity {
        String getTitle();
    }

    public interface Wide extends Entity {
        String getAColumnWithThirtyOneCharacter();
    }

    public interface Oracle extends Entity {
        String getClob();

        String getRowid();
    }

    public abstract static class NoInterface implements Entity {
    }

    private static String refused(Class<? extends RawEntity<?>> entity) {
        try (HikariDataSource pool = ConnectionPool.open("jdbc:h2:mem:", "", "", 1)) {
            return assertThrows(ActiveObjectsConfigurationException.class,
                () -> LocalActiveObjects.open(pool, "n", entity)).getMessage();
        }
    }

    @Test
    public void aTableNameOfMoreThan30CharactersIsRefused() {
        assertThat(refused(ATableWhoseNameIsLong.class), containsString("_ATABLE_WHOSE_NAME_IS_LONG"));
    }

    @Test
    public void aColumnNameOfMoreThan30CharactersIsRefused() {
        assertThat(refused(Wide.class), containsString("ACOLUMN_WITH_THIRTY_ONE_CHARACTER"));
    }

    @Test
    public void columnsNamedLikeWordsOfOracleAreRefusedAllAtOnce() {
        String sentence = refused(Oracle.class);
        assertThat(sentence, containsString("column CLOB"));
        assertThat(sentence, containsString("column ROWID"));
    }

    @Test
    public void anEntityThatIsNoInterfaceIsRefused() {
        assertThat(refused(NoInterface.class), containsString("is no interface"));
    }

    @Test
    public void tablesAreNamedAsAtlassiansDocumentationSays() {
        assertEquals("AO_28BE2D", TableNames.prefix("com.atlassian.example.ao.myplugin"));
    }
}
