package org.wardbook.isms.preview.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/** How Atlassian's products name an app's tables: {@code AO_} and six hexadecimal digits of its namespace. */
public final class TableNames {

    private static final int DIGITS = 6;

    private TableNames() {
    }

    /** {@code AO_28BE2D} for a namespace, of which the digits are the last of its MD5. */
    public static String prefix(String namespace) {
        try {
            String digest = HexFormat.of().formatHex(
                MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8)));
            return "AO_" + digest.substring(digest.length() - DIGITS).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This JDK has no MD5.", missing);
        }
    }

    /** @param prefix without the underscore that follows it */
    static NameConverters converters(String prefix) {
        TablePrefix prepended = new TablePrefix() {
            @Override
            public String prepend(String table) {
                return prefix + "_" + table;
            }
        };
        return new SimpleNameConverters(new AtlassianTableNameConverter(prepended), new AtlassianFieldNameConverter(),
            new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(),
            new AtlassianIndexNameConverter(), new AtlassianUniqueNameConverter());
    }
}
