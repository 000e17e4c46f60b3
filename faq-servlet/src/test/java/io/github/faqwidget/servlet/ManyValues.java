package io.github.faqwidget.servlet;

import io.github.faqwidget.servlet.contract.HttpApi;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * A server in a process of its own that is sent values it has never seen, in every parameter and header, and prints how
 * many objects of each class there are before and after the most of them.
 */
final class ManyValues {

  /** So many fill the answers that are kept, and whatever else ends. */
  private static final int FIRST = 9_000;
  private static final List<String> HEADERS = List.of("Accept", "Accept-Encoding", "Accept-Language", "Accept-Charset", "Authorization", "Cookie",
      "Forwarded", "If-Modified-Since", "If-None-Match", "Origin", "Range", "Referer", "User-Agent", "X-Forwarded-Host", "X-Forwarded-Proto",
      "X-Request-Id", "Sec-Fetch-Site", "Access-Control-Request-Method", "Content-Type", "X-Anything");

  private static final Pattern ROW = Pattern.compile("(?m)^ *\\d+: +(\\d+) +\\d+ +(\\S+)");

  private final RawClient client;

  private ManyValues(RawClient client) {
    this.client = client;
  }

  /** Takes a folder to write the web application to, and how many requests are sent once all caches are full. */
  public static void main(String[] arguments) throws Exception {
    Path war = TestWar.write(Path.of(arguments[0]));
    // The limiters keep clients for a minute, and have their own test; what comes and goes with the clock would hide the rest.
    Map<String, String> settings = Map.of("faq.limit.requests", "0", "faq.limit.feedback", "0", "faq.answers.kept", "1",
        "faq.proxies", "127.0.0.1", "faq.cors.origins", "https://a.example");
    try (TomcatServer server = TomcatServer.start(war, settings); RawClient client = new RawClient(server.api().root())) {
      ManyValues values = new ManyValues(client);
      values.send(0, FIRST);
      print("BEFORE");
      values.send(FIRST, FIRST + Integer.parseInt(arguments[1]));
      print("AFTER");
    }
  }

  private void send(int from, int to) {
    for (int number = from; number < to; number++) {
      if (number % 9 == 8) {
        tell(number);
      } else {
        ask(number);
      }
    }
  }

  /** One parameter after the other has a value that the API takes, or refuses. */
  private void ask(int number) {
    String word = HttpApi.encode("電話" + number);
    String path = "api/catalogs/" + switch (number % 9) {
      case 0 -> "m365-mfa/search?q=" + word + "&context=" + word;
      case 1 -> "m365-mfa/search?context=" + word + "&lang=x" + number + "&explain=true&q=";
      case 2 -> "m365-mfa/search?q=" + (number % 2 == 0 ? "1&limit=" : "1&explain=") + word;
      case 3 -> "m365-mfa/suggest?q=" + word + "&lang=a-" + number;
      case 4 -> "m365-mfa/entries/" + word + "?lang=en-" + number;
      case 5 -> "m365-mfa/entries/24/related?limit=" + word;
      case 6 -> word + "/search?q=1";
      default -> "m365-mfa/entries?" + word + "=" + word;
    };
    send("GET", path, number, new byte[0]);
  }

  /** Feedback, with a body that is taken or not. */
  private void tell(int number) {
    String id = number % 2 > 0 ? "24" : "e" + number;
    String body = "{\"id\":\"" + id + "\",\"solved\":true,\"comment\":\"c" + number + "\",\"q\":\"q" + number + "\",\"section\":\"s" + number
        + "\",\"m" + number + "\":1}";
    send("POST", "api/catalogs/m365-mfa/feedback", number, body.getBytes(StandardCharsets.UTF_8));
  }

  private void send(String method, String path, int number, byte[] body) {
    List<Tuple2<String, String>> headers = List.of(
        Tuple.of("X-Forwarded-For", "10." + (number >> 16) + "." + (number >> 8 & 255) + "." + (number & 255)),
        Tuple.of(HEADERS.get(number % HEADERS.size()), "v" + number),
        Tuple.of(HEADERS.get(number / 7 % HEADERS.size()), "a/b" + number + ";c=" + number));
    int status = client.send(method, path, headers, body).status();
    if (status >= 500 || status == 429) {
      throw new IllegalStateException(status + " for " + path);
    }
  }

  /** Keeps nothing itself. */
  private static void print(String when) throws Exception {
    objects().forEach((type, count) -> System.out.println(when + " " + type + " " + count));
  }

  /** How many objects of each class are reachable: the least of several counts, for a look at the folder makes some too. */
  private static Map<String, Long> objects() throws Exception {
    Map<String, Long> least = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      Thread.sleep(150);
      ROW.matcher(histogram()).results()
          .forEach(row -> least.merge(row.group(2), Long.parseLong(row.group(1)), Math::min));
    }
    return least;
  }

  private static String histogram() throws JMException {
    return (String) ManagementFactory.getPlatformMBeanServer().invoke(
        new ObjectName("com.sun.management:type=DiagnosticCommand"),
        "gcClassHistogram", new Object[] {new String[0]}, new String[] {String[].class.getName()});
  }
}
