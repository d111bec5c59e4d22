package org.wardbook.isms.preview.keep;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2, salted, and remembers for some minutes which ones fitted, as a salted hash that leaves
 * this process nowhere: HTTP Basic sends the password with every request.
 */
final class Passwords {

    private static final String KIND = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 10_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int REMEMBERED = 10_000;
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private final byte[] salt = random();
    private final Cache<String, byte[]> fitted = CacheBuilder.newBuilder().maximumSize(REMEMBERED)
        .expireAfterWrite(MEMORY).build();

    /** Kind, rounds, salt and hash, separated by {@code $}. */
    static String hashed(String password) {
        byte[] salt = random();
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return KIND + "$" + ROUNDS + "$" + text.encodeToString(salt) + "$"
            + text.encodeToString(hash(KIND, ROUNDS, salt, password));
    }

    static boolean fits(String password, String hashed) {
        String[] parts = hashed.split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected,
            hash(parts[0], Integer.parseInt(parts[1]), Base64.getDecoder().decode(parts[2]), password));
    }

    boolean fittedBefore(String name, String password) {
        byte[] known = fitted.getIfPresent(name);
        return known != null && MessageDigest.isEqual(known, digest(name, password));
    }

    void remember(String name, String password) {
        fitted.put(name, digest(name, password));
    }

    private byte[] digest(String name, String password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update((name + "\0" + password).getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256.", missing);
        }
    }

    private static byte[] hash(String kind, int rounds, byte[] salt, String password) {
        try {
            return SecretKeyFactory.getInstance(kind)
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS)).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot hash passwords with " + kind + ".", missing);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
