package org.wardbook.isms.confluence.host.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keys of journal rows: 32 hexadecimal digits that stand for what the rows belong to, then 16 decimal digits that
 * count. They hold nothing but digits and small letters and all have the same length, so that every database puts them
 * in the same order, whatever its collation, and none takes two space keys for one because of their case.
 */
final class RowKeys {

    static final int LENGTH = 48;
    private static final int PREFIX_BYTES = 16;

    private final String prefix;

    private RowKeys(String... parts) {
        StringBuilder named = new StringBuilder();
        for (String part : parts) {
            named.append(part.length()).append(':').append(part);
        }
        prefix = HexFormat.of().formatHex(sha256(named.toString()), 0, PREFIX_BYTES);
    }

    /** Keys of the rows of one space, counted by sequence number. */
    static RowKeys ofSpace(String space) {
        return new RowKeys("space", space);
    }

    /** Keys of the rows of one record, counted by version. */
    static RowKeys ofRecord(String space, String register, String ref) {
        return new RowKeys("record", space, register, ref);
    }

    /** The key of the row with this number; {@code at(0)} lies before all of them. */
    String at(long number) {
        String digits = Long.toString(number);
        return prefix + "0".repeat(LENGTH - prefix.length() - digits.length()) + digits;
    }

    /** A key not before any of them. */
    String end() {
        return prefix + "9".repeat(LENGTH - prefix.length());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
