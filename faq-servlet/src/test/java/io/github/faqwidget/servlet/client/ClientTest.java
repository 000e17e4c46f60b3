package io.github.faqwidget.servlet.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest {

  private static final AddressRanges PROXIES = AddressRanges.parse("127.0.0.1, 10.1.0.0/16 fd00::/8");

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", value = {
      "198.51.100.7     | 192.0.2.1                          | 198.51.100.7",
      "127.0.0.1        | 192.0.2.1                          | 192.0.2.1",
      "127.0.0.1        | 203.0.113.5, 192.0.2.1             | 192.0.2.1",
      "127.0.0.1        | 203.0.113.5, 192.0.2.1 , 10.1.9.9  | 192.0.2.1",
      "127.0.0.1        | 192.0.2.1:4711                     | 192.0.2.1",
      "127.0.0.1        | [2001:db8::1]:4711                 | 2001:db8:0:0:0:0:0:1",
      "127.0.0.1        | 2001:db8::1                        | 2001:db8:0:0:0:0:0:1",
      "fd00::1          | ::ffff:192.0.2.1                   | 192.0.2.1",
      "127.0.0.1        | unknown                            | 127.0.0.1",
      "127.0.0.1        | evil.example                       | 127.0.0.1",
      "127.0.0.1        | 192.0.2.1, unknown, 10.1.0.1       | 10.1.0.1",
      "127.0.0.1        | 192.0.2.999                        | 127.0.0.1",
      "127.0.0.1        | 10.1.0.1, 10.1.0.2                 | 10.1.0.1",
      "127.0.0.1        | ''                                 | 127.0.0.1",
      "127.0.0.1        | ,,,                                | 127.0.0.1",
      "127.0.0.1        | .a:b                               | 127.0.0.1",
      "127.0.0.1        | [.a:b]                             | 127.0.0.1",
      "127.0.0.1        | .::1                               | 127.0.0.1",
      "127.0.0.1        | 1::2::3                            | 127.0.0.1"})
  void is_the_last_address_that_is_no_proxy_of_ours(String peer, String forwarded, String client) {
    assertThat(Client.of(peer, forwarded, PROXIES).address())
        .map(InetAddress::getHostAddress).contains(client);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "/tmp/socket", "beef.cafe"})
  void may_be_unknown(String peer) {
    assertThat(Client.of(peer, "", PROXIES).address()).isEmpty();
    assertThat(Client.of(peer, "", PROXIES).network()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "2001:db8:1:2::1, 2001:db8:1:2:ffff::, true",
      "2001:db8:1:2::1, 2001:db8:1:3::1, false",
      "192.0.2.1, 192.0.2.1, true",
      "192.0.2.1, ::ffff:192.0.2.1, true",
      "192.0.2.1, 192.0.2.2, false",
      "fe80::1%eth0, fe80::2%lo, true"})
  void shares_its_allowance_with_its_network(String one, String other, boolean same) {
    assertThat(network(one).equals(network(other))).isEqualTo(same);
  }

  @Test
  void ranges_end_where_they_say() throws Exception {
    AddressRanges ranges = AddressRanges.parse("10.1.2.0/23 0.0.0.0/0");

    assertThat(ranges.ranges().get(0).contains(InetAddress.getByName("10.1.3.255"))).isTrue();
    assertThat(ranges.ranges().get(0).contains(InetAddress.getByName("10.1.4.0"))).isFalse();
    assertThat(ranges.contain(InetAddress.getByName("255.255.255.255"))).isTrue();
    assertThat(ranges.contain(InetAddress.getByName("::1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "10.1.0.0/33", "::1/129", "10.1.0.0/", "10.1.0.0/-1", "10.1", "localhost", "10.1.0.0/8/8"})
  void what_is_no_range_is_named(String word) {
    assertThatThrownBy(() -> AddressRanges.parse("::1 " + word))
        .isInstanceOf(IllegalArgumentException.class).hasMessage(word);
  }

  private static String network(String address) {
    return Client.of(address, "", PROXIES).network();
  }
}
