package io.github.faqwidget.servlet.client;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who sent a request.
 *
 * @param address where the request came from; empty where the server does not tell
 */
public record Client(Optional<InetAddress> address) {

  /** More proxies in a row than anyone has. */
  private static final int MAX_HOPS = 20;
  /** Proxies may add the port, and then put an IPv6 address into brackets. */
  private static final Pattern HOP =
      Pattern.compile("^(?:\\[(?<v6>[^\\]]*+)](?::\\d{1,5})?|(?<v4>[^:]*+):\\d{1,5}|(?<bare>.*))");
  /** A household or an office has at least so many bytes of an IPv6 address to itself. */
  private static final int IPV6_NETWORK = 8;

  /** Who the connection is with, a proxy perhaps; empty where the server does not tell. */
  public static Optional<InetAddress> sender(HttpServletRequest request) {
    return IpAddress.parse(Objects.requireNonNullElse(request.getRemoteAddr(), ""));
  }

  /** Tells who sent a request; proxies that are believed only sent it on. */
  public static Client of(HttpServletRequest request, AddressRanges proxies) {
    String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    return of(Objects.requireNonNullElse(request.getRemoteAddr(), ""), forwarded, proxies);
  }

  /**
   * Tells who sent a request. Where it came through proxies that are believed, that is the last address of
   * the header that is none of theirs: all before it may be made up.
   *
   * @param peer who the connection is with; possibly no address
   * @param forwarded all headers {@code X-Forwarded-For}; possibly empty
   */
  static Client of(String peer, String forwarded, AddressRanges proxies) {
    Optional<InetAddress> sender = IpAddress.parse(peer);
    String[] hops = forwarded.split(",", -1);
    for (int i = hops.length - 1; i >= Math.max(0, hops.length - MAX_HOPS); i--) {
      if (sender.filter(proxies::contain).isEmpty()) {
        break;
      }
      Optional<InetAddress> before = address(hops[i]);
      if (before.isEmpty()) {
        break;
      }
      sender = before;
    }
    return new Client(sender);
  }

  /** What shares one allowance: an IPv4 address, or the first 64 bits of an IPv6 address. */
  String network() {
    return address.map(it -> HexFormat.of().formatHex(it instanceof Inet6Address
        ? Arrays.copyOf(it.getAddress(), IPV6_NETWORK) : it.getAddress())).orElse("");
  }

  private static Optional<InetAddress> address(String hop) {
    Matcher parts = HOP.matcher(hop.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Stream.of("v6", "v4", "bare")
        .map(parts::group)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(IpAddress::parse);
  }
}
