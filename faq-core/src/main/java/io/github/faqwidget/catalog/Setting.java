package io.github.faqwidget.catalog;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A setting of {@code catalog.properties}, what it may be, and an example of it. */
enum Setting {
  TITLE("title", value -> true, "多要素認証 Q & A"),
  MANUAL("manual", Link::isAddress, "https://www.example.jp/manual.html"),
  CONTACT_NAME("contact.name", value -> true, "情報推進室"),
  CONTACT_MAIL("contact.mail", value -> value.matches("[^\\s@<>\"?&]+@[^\\s@<>\"?&]+"), "help@example.jp"),
  CONTACT_PHONE("contact.phone", value -> value.matches("[0-9０-９+()（）.\\-－ 　内線PHS]+"),
      "0744-00-0000 (内線 1234)"),
  CONTACT_URL("contact.url", Link::isAddress, "https://www.example.jp/contact.html"),
  CONTACT_NOTICE("contact.notice", value -> true, "患者さんの情報は書かないでください。"),
  LANGUAGE("language", Setting::isLanguage, "ja"),
  /** Where days begin and end, for rows that are public from or until a day. */
  TIME_ZONE("time-zone", ZoneId.getAvailableZoneIds()::contains, "Asia/Tokyo");

  static final int MAX_LENGTH = 1_000;

  private final String key;
  private final Predicate<String> rule;
  private final String example;

  Setting(String key, Predicate<String> rule, String example) {
    this.key = key;
    this.rule = rule;
    this.example = example;
  }

  static Optional<Setting> named(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  static String keys() {
    return Arrays.stream(values()).map(setting -> setting.key).collect(Collectors.joining(", "));
  }

  boolean allows(String value) {
    return !value.isEmpty() && value.length() <= MAX_LENGTH && rule.test(value);
  }

  String example() {
    return example;
  }

  private static boolean isLanguage(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
