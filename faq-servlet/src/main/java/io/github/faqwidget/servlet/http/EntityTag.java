package io.github.faqwidget.servlet.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A strong entity tag: the hash of a body. The same bytes have the same tag on every server and after every
 * restart, other bytes have another, and nobody needs to know what the bytes depend on.
 */
record EntityTag(String hash) {

  private static final Pattern QUOTED = Pattern.compile("(?:W/)?\"([^\"]*)\"");
  private static final int BYTES = 16;

  static EntityTag of(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return new EntityTag(
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The header {@code ETag} for the body in a coding. */
  String header(ContentCoding coding) {
    return '"' + hash + coding.tagSuffix() + '"';
  }

  /**
   * Whether a client has the body already, in any coding.
   *
   * @param ifNoneMatch the header {@code If-None-Match}; empty where there is none
   * @param coding the coding that the client would get now
   * @return the tag that the client has; empty when it has none
   */
  Optional<String> matched(String ifNoneMatch, ContentCoding coding) {
    if (ifNoneMatch.isEmpty()) {
      return Optional.empty();
    }
    if (ifNoneMatch.strip().equals("*")) {
      return Optional.of(header(coding));
    }
    Set<String> tags = QUOTED.matcher(ifNoneMatch).results()
        .map((MatchResult tag) -> '"' + tag.group(1) + '"')
        .collect(Collectors.toSet());
    return Stream.of(coding, coding.other()).map(this::header).filter(tags::contains).findFirst();
  }
}
