package io.github.faqwidget.servlet.client;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A set of IP addresses, written as single ones and as ranges such as {@code 10.1.0.0/16}. Immutable.
 *
 * @param ranges each from the first address of a network
 */
public record AddressRanges(List<Range> ranges) {

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

  /**
   * The addresses that begin like one.
   *
   * @param like an address of the range
   * @param bits how many bits they have in common with it, from the first on
   */
  public record Range(InetAddress like, int bits) {

    public Range {
      if (bits < 0 || bits > length(like)) {
        throw new IllegalArgumentException("An address such as " + like + " has no " + bits + " bits");
      }
    }

    boolean contains(InetAddress address) {
      return length(address) == length(like) && beginning(address).equals(beginning(like));
    }

    private BigInteger beginning(InetAddress address) {
      return new BigInteger(1, address.getAddress()).shiftRight(length(address) - bits);
    }

    private static int length(InetAddress address) {
      return address.getAddress().length * Byte.SIZE;
    }
  }

  public AddressRanges {
    ranges = List.copyOf(ranges);
  }

  /**
   * Reads addresses and ranges separated by spaces or commas; an empty text has none.
   *
   * @throws IllegalArgumentException when a word is neither; the message is that word
   */
  public static AddressRanges parse(String text) {
    return new AddressRanges(SEPARATOR.splitAsStream(text)
        .filter(Predicate.not(String::isEmpty))
        .map(AddressRanges::range)
        .toList());
  }

  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  public boolean contain(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  private static Range range(String word) {
    String[] parts = word.split("/", 2);
    InetAddress like = IpAddress.parse(parts[0]).orElseThrow(() -> new IllegalArgumentException(word));
    if (parts.length == 1) {
      return new Range(like, Range.length(like));
    }
    if (!DIGITS.matcher(parts[1]).matches() || Integer.parseInt(parts[1]) > Range.length(like)) {
      throw new IllegalArgumentException(word);
    }
    return new Range(like, Integer.parseInt(parts[1]));
  }
}
