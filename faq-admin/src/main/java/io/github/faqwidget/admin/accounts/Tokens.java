package io.github.faqwidget.admin.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets nobody can guess, signed so that what was not made here is turned away without asking the store. */
final class Tokens {

  private static final int BYTES = 32;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  Tokens(String secret) {
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  static String secret() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return ENCODER.encodeToString(bytes);
  }

  /** A new token, as it goes into the cookie. */
  String make() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String body = ENCODER.encodeToString(bytes);
    return body + "." + signature(body);
  }

  /** The token, if it was made here. */
  Optional<String> verified(String token) {
    int dot = token.indexOf('.');
    boolean signed = dot > 0 && MessageDigest.isEqual(bytes(token.substring(dot + 1)),
        bytes(signature(token.substring(0, dot))));
    return signed ? Optional.of(token) : Optional.empty();
  }

  /** A token as the store knows it: whoever reads the store can't sign in by it. */
  static String hash(String token) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(token)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private String signature(String body) {
    try {
      Mac mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      return ENCODER.encodeToString(mac.doFinal(bytes(body)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
