package io.github.faqwidget.servlet.settings;

import java.util.Locale;

/**
 * All that an operator can set. {@code docs/operations.md} has the same table; a test holds both together.
 */
enum Setting {
  CATALOGS("faq.catalogs", "",
      "a folder with one folder per catalog; without it, the catalogs inside the WAR"),
  CATALOGS_INTERVAL("faq.catalogs.interval", "5",
      "seconds between two looks at that folder for changes, up to 3600; 0: only at the start"),
  ANSWERS_KEPT("faq.answers.kept", "32",
      "megabytes of the latest answers that are kept in memory, up to 1000; 0: none"),
  ORIGINS("faq.cors.origins", "",
      "other origins whose pages may read and send feedback, such as `https://intranet.example.jp`; or `*`"),
  PROXIES("faq.proxies", "",
      "addresses of reverse proxies whose `X-Forwarded-For` is believed, such as `127.0.0.1, 10.1.0.0/16`"),
  LIMIT_REQUESTS("faq.limit.requests", "3000",
      "requests to `api/` that a client may make in a minute, up to 1000000; 0: any number"),
  LIMIT_FEEDBACK("faq.limit.feedback", "60",
      "feedback that a client may send in a minute, up to 1000000; 0: any number"),
  LIMIT_EVENTS("faq.limit.events", "300",
      "batches of events that a client may send in a minute, up to 1000000; 0: any number"),
  MONITORING_ADDRESSES("faq.monitoring.addresses", "",
      "addresses that may read the metrics and the details of health, such as `10.1.2.0/24, ::1`"),
  MONITORING_TOKEN("faq.monitoring.token", "",
      "16 to 200 characters: who sends `Authorization: Bearer` with them may do so too"),
  STORE("faq.store", "",
      "what editors do is kept here: a folder for the embedded database, `jdbc:postgresql:…`, or a JNDI name"
          + " `java:…`; without it, nobody can edit and nothing is kept"),
  ADMIN_HEADER("faq.admin.header", "",
      "the header that names who signed in, believed from the addresses in `FAQ_PROXIES` alone, such as `X-Remote-User`"),
  ADMIN_CODE("faq.admin.code", "",
      "16 to 200 characters: who has them signs in once as `admin`, to give others their roles"),
  EVENTS("faq.events", "yes",
      "`no`: nothing is kept of what readers did"),
  EVENTS_K("faq.events.k", "3",
      "words are written down once so many clients have asked them within a day, 2 to 1000"),
  EVENTS_DAYS("faq.events.days", "400",
      "days that events and comments are kept, 1 to 3650"),
  LOG_REQUESTS("faq.log.requests", "no",
      "`yes`: a line in the log for each request"),
  LOG_QUERIES("faq.log.queries", "no",
      "`yes`: with the words typed"),
  LOG_ADDRESSES("faq.log.addresses", "no",
      "`yes`: with the client's address");

  private final String key;
  private final String fallback;
  private final String meaning;

  Setting(String key, String fallback, String meaning) {
    this.key = key;
    this.fallback = fallback;
    this.meaning = meaning;
  }

  /** The name as a system property, a context parameter and in JNDI. */
  String key() {
    return key;
  }

  /** The name as an environment variable. */
  String environment() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  /** The value where none is set; empty where there is none. */
  String fallback() {
    return fallback;
  }

  /** What it is for and which values it takes, in Markdown. */
  String meaning() {
    return meaning;
  }

  /**
   * Says what is wrong with a value.
   *
   * @param rule what the value has to be, going on from the setting's name
   */
  IllegalArgumentException wrong(String rule) {
    return new IllegalArgumentException("The setting " + key + " (" + environment() + ") " + rule);
  }
}
