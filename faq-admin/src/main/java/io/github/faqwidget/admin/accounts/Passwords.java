package io.github.faqwidget.admin.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as they are kept: {@code pbkdf2-sha256$rounds$salt$hash}, by the JDK's own implementation. */
final class Passwords {

  /** What OWASP asks of PBKDF2 with SHA-256. */
  private static final int ROUNDS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final String KIND = "pbkdf2-sha256";
  /** Of no password: what is compared where there is no such account, so that both take the same time. */
  private static final String NOBODY = KIND + "$" + ROUNDS + "$AAAAAAAAAAAAAAAAAAAAAA==$AAAA";

  private Passwords() {}

  static String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder();
    return String.join("$", KIND, Integer.toString(ROUNDS), encoder.encodeToString(salt),
        encoder.encodeToString(derive(password, salt, ROUNDS)));
  }

  /** Whether a password is the one kept. */
  static boolean matches(String password, String kept) {
    String[] parts = kept.split("\\$");
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] hash = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(derive(password, salt, Integer.parseInt(parts[1])), hash);
  }

  /** Takes as long as a comparison, and is none. */
  static boolean pretend(String password) {
    return matches(password, NOBODY);
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS)).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has PBKDF2 with SHA-256", e);
    }
  }
}
