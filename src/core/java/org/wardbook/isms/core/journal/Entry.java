package org.wardbook.isms.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.core.record.Fields;

/**
 * One row of a space's journal: the whole new state of one record at one version, or its deletion. {@code sequence}
 * counts from 1 without gaps per space; {@code at} has millisecond precision and never runs backwards in a space;
 * {@code state} is canonical JSON, or null where the record was deleted; {@code hash} covers everything else,
 * including the hash of the row before, so that a change of any old row breaks the chain.
 */
public record Entry(String space, long sequence, String register, String ref, int version, Instant at, String by,
                    String why, String state, String previousHash, String hash) {

    /** What the first row of a chain names as the hash before it. */
    public static final String GENESIS = "0".repeat(64);

    /** A row with its hash. */
    public static Entry seal(String space, long sequence, String register, String ref, int version, Instant at,
                             String by, String why, Fields state, String previousHash) {
        String json = state == null ? null : Json.canonical(state.toMap());
        Entry open = new Entry(space, sequence, register, ref, version, at, by, why, json, previousHash, "");
        return new Entry(space, sequence, register, ref, version, at, by, why, json, previousHash, open.expectedHash());
    }

    /** SHA-256, in hexadecimal digits, of the canonical JSON of everything but the hash itself. */
    public String expectedHash() {
        String content = Json.canonical(Arrays.asList(space, sequence, register, ref, version, at.toEpochMilli(), by,
            why, state, previousHash));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    public boolean deletion() {
        return state == null;
    }

    /** The state as fields; empty for a deletion. */
    public Fields fields() {
        if (state == null) {
            return Fields.EMPTY;
        }
        Map<String, Object> map = Json.parseObject(state);
        return Fields.of(map);
    }
}
