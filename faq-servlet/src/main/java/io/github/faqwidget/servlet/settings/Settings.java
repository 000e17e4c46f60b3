package io.github.faqwidget.servlet.settings;

import io.github.faqwidget.servlet.client.AddressRanges;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an operator can set, read once at start: from the environment, else a system property, else a
 * parameter of the servlet context, else JNDI. A wrong value stops the start with a sentence that names it.
 *
 * @param catalogs the folder with one folder per catalog; null for the catalogs inside the WAR
 * @param interval how long to wait between two looks at that folder; zero: only at the start
 * @param answersKept how many megabytes of the latest answers are kept in memory
 * @param origins the other origins whose pages may read the answers
 * @param proxies the reverse proxies that are believed when they tell for whom they ask
 * @param limits how much a client may ask
 * @param monitoring who may read the metrics and the details of health
 * @param editing what editors and events are kept with
 * @param log what is logged of requests
 */
public record Settings(@Nullable Path catalogs, Duration interval, int answersKept,
    AllowedOrigins origins, AddressRanges proxies, Limits limits, Monitoring monitoring, Editing editing, Log log) {

  /**
   * How much a client may ask in a minute; 0 means any number.
   *
   * @param requests requests to the API
   * @param feedback feedback among them
   * @param events batches of events among them
   */
  public record Limits(int requests, int feedback, int events) {}

  /**
   * What editors and events are kept with.
   *
   * @param store where: a folder, a JDBC address or a JNDI name; empty for nowhere
   * @param header the header by which a proxy names who signed in; empty for none
   * @param code what signs in once; empty for nothing
   * @param events whether events are taken
   * @param clients how many clients must have asked the same before words are written down
   * @param days how many days events are kept
   */
  public record Editing(String store, String header, String code, boolean events, int clients, int days) {

    /** Without what nobody shall read in a log. */
    @Override
    public String toString() {
      return "Editing";
    }
  }

  /**
   * What is logged of requests.
   *
   * @param requests whether each has a line
   * @param queries whether the line has the words typed
   * @param addresses whether the line has the client's address
   */
  public record Log(boolean requests, boolean queries, boolean addresses) {}

  private static final int MAX_SECONDS = 3_600;
  private static final int MAX_MEGABYTES = 1_000;
  private static final int MAX_CLIENTS = 1_000;
  private static final int MAX_DAYS = 3_650;
  private static final int MAX_PER_MINUTE = 1_000_000;

  /** The settings that were read at the start of a web application. */
  public static Settings of(ServletContext context) {
    return (Settings) context.getAttribute(Settings.class.getName());
  }

  /**
   * Reads the settings of a web application.
   *
   * @throws IllegalArgumentException when a value is wrong; the message says which and how to mend it
   */
  public static Settings read(ServletContext context) {
    UnknownSettings.warn(context);
    return read(SettingSource.of(context));
  }

  static Settings read(List<SettingSource> sources) {
    Function<Setting, SettingValue> value = setting -> new SettingValue(setting, text(setting, sources));
    return new Settings(
        value.apply(Setting.CATALOGS).folder(),
        Duration.ofSeconds(value.apply(Setting.CATALOGS_INTERVAL).upTo(MAX_SECONDS)),
        value.apply(Setting.ANSWERS_KEPT).upTo(MAX_MEGABYTES),
        AllowedOrigins.parse(value.apply(Setting.ORIGINS).text()),
        value.apply(Setting.PROXIES).addresses(),
        new Limits(value.apply(Setting.LIMIT_REQUESTS).upTo(MAX_PER_MINUTE),
            value.apply(Setting.LIMIT_FEEDBACK).upTo(MAX_PER_MINUTE),
            value.apply(Setting.LIMIT_EVENTS).upTo(MAX_PER_MINUTE)),
        new Monitoring(value.apply(Setting.MONITORING_ADDRESSES).addresses(),
            value.apply(Setting.MONITORING_TOKEN).token()),
        new Editing(value.apply(Setting.STORE).text(), value.apply(Setting.ADMIN_HEADER).header(),
            value.apply(Setting.ADMIN_CODE).token(), value.apply(Setting.EVENTS).yes(),
            value.apply(Setting.EVENTS_K).between(2, MAX_CLIENTS), value.apply(Setting.EVENTS_DAYS).between(1, MAX_DAYS)),
        new Log(value.apply(Setting.LOG_REQUESTS).yes(), value.apply(Setting.LOG_QUERIES).yes(),
            value.apply(Setting.LOG_ADDRESSES).yes()));
  }

  private static String text(Setting setting, List<SettingSource> sources) {
    return sources.stream()
        .map(source -> source.get(setting))
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(setting.fallback());
  }
}
