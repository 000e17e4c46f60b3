package io.github.faqwidget.servlet.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses that are written in digits. Names are none: a client's header never starts a look-up. */
final class IpAddress {

  private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern V4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
  private static final Pattern V6 = Pattern.compile("^(?=[^:]*+:)[0-9A-Fa-f:.]{2,45}");
  /** A zone such as {@code %eth0} says by which cable, not who. */
  private static final Pattern ZONE = Pattern.compile("%[0-9A-Za-z._-]{1,32}$");

  private IpAddress() {}

  /** An IPv6 address that stands for an IPv4 one is read as the latter; empty when the text is no address. */
  static Optional<InetAddress> parse(String text) {
    String address = ZONE.matcher(text).replaceFirst("");
    boolean v4 = V4.matcher(address).matches();
    if (!v4 && !V6.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      // Java looks nothing up that stands in brackets: it is an IPv6 address or none.
      return Optional.of(InetAddress.getByName(v4 ? address : '[' + address + ']'));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
