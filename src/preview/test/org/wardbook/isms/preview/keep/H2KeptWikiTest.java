package org.wardbook.isms.preview.keep;

import org.junit.Rule;
import org.junit.rules.TemporaryFolder;

public class H2KeptWikiTest extends KeptWikiContract {

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private int number;

    @Override
    String database() {
        return "jdbc:h2:file:" + home.getRoot().toPath().resolve("wiki" + ++number).toAbsolutePath();
    }
}
