package org.fuwubao.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The slow salted hash of passwords, in the form {@code algorithm$iterations$salt$hash}: the encoded form names its
 * algorithm, so that another one (an SM3-based one for 密评) can take over login by login.
 */
public final class PasswordHash {

    /** The hash of no password: nothing matches it. */
    static final String NONE = "none";

    private static final String ALGORITHM = "pbkdf2-hmac-sha512";
    /** OWASP's figure for this algorithm; {@code FWB_PASSWORD_ITERATIONS} raises it with the years (tests lower it). */
    private static final int ITERATIONS = iterations();
    private static final int BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Compared against where there is no account, so that an unknown name takes as long as a wrong password. */
    private static final String NOBODYS = of("nobody's password");
    /** Without the letters and digits that people mistake for one another. */
    private static final String READABLE = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private PasswordHash() {
    }

    public static String of(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.join("$", ALGORITHM, Integer.toString(ITERATIONS), base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, ITERATIONS)));
    }

    /** Takes the same time for {@code encoded == null} (no such account) and always answers false then. */
    public static boolean matches(String password, String encoded) {
        String[] parts = (encoded == null || NONE.equals(encoded) ? NOBODYS : encoded).split("\\$");
        if (!ALGORITHM.equals(parts[0])) {
            throw new IllegalStateException("unknown password algorithm " + parts[0]);
        }
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = derive(password == null ? "" : password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, actual) && encoded != null && !NONE.equals(encoded);
    }

    /** Made with an older algorithm or fewer iterations than today's: to be made anew at the next login. */
    public static boolean isOutdated(String encoded) {
        return !encoded.startsWith(ALGORITHM + "$" + ITERATIONS + "$");
    }

    /** A password of 16 readable characters of three kinds, for one use. */
    public static String newOneTimePassword() {
        StringBuilder password = new StringBuilder();
        do {
            password.setLength(0);
            for (int i = 0; i < 16; i++) {
                password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
            }
        } while (PasswordPolicy.kinds(password.toString()) < 3);
        return password.toString();
    }

    /** The secret of a session or token, 256 random bits. */
    static String newSecret() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What is stored of such a secret: it is random, so a fast hash is enough. */
    static String ofSecret(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int iterations() {
        String set = System.getenv("FWB_PASSWORD_ITERATIONS");
        return set == null || set.isBlank() ? 210_000 : Math.max(10_000, Integer.parseInt(set.strip()));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
