package io.github.faqwidget.servlet.settings;

import io.github.faqwidget.servlet.client.AddressRanges;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the metrics and the details of health: everyone where neither addresses nor a token are set,
 * else who comes from one of the addresses or sends the token.
 */
public final class Monitoring {

  private static final String BEARER = "Bearer ";

  private final AddressRanges addresses;
  private final String token;

  /** Takes the token, which may be empty for none, and never shows it again. */
  Monitoring(AddressRanges addresses, String token) {
    this.addresses = addresses;
    this.token = token;
  }

  /**
   * Whether a client may.
   *
   * @param client the client's address; empty where it is unknown
   * @param authorization the header {@code Authorization}; null where there is none
   */
  public boolean allows(Optional<InetAddress> client, @Nullable String authorization) {
    return addresses.isEmpty() && token.isEmpty()
        || client.filter(addresses::contain).isPresent()
        || authorization != null && authorization.startsWith(BEARER)
            && isToken(authorization.substring(BEARER.length()));
  }

  /** Takes the same time wherever the first difference is, so that nobody can find the token bit by bit. */
  private boolean isToken(String sent) {
    return !token.isEmpty() && MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
