package io.github.faqwidget.servlet.settings;

import io.github.faqwidget.servlet.client.AddressRanges;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a setting. Each reading throws an {@link IllegalArgumentException} that names the
 * setting and tells the mend when the text is not of the kind asked for.
 *
 * @param text without space around it; empty where nothing is set and there is no fallback
 */
record SettingValue(Setting setting, String text) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,100}");
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E]{16,200}");

  /** A whole number from 0 to a bound. */
  int upTo(int most) {
    return between(0, most);
  }

  /** A whole number between two bounds. */
  int between(int least, int most) {
    int number = DIGITS.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw setting.wrong("is a whole number from " + least + " to " + most + ", not " + text);
    }
    return number;
  }

  /** The name of a header; empty where none is set. */
  String header() {
    if (!text.isEmpty() && !HEADER.matcher(text).matches()) {
      throw setting.wrong("is the name of a header such as X-Remote-User, not " + text);
    }
    return text;
  }

  boolean yes() {
    return switch (text) {
      case "yes", "true", "on" -> true;
      case "no", "false", "off" -> false;
      default -> throw setting.wrong("is yes or no, not " + text);
    };
  }

  /** A folder that may be read; null where none is set. */
  @Nullable Path folder() {
    if (text.isEmpty()) {
      return null;
    }
    try {
      Path folder = Path.of(text).toAbsolutePath();
      if (Files.isDirectory(folder) && Files.isReadable(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      throw noFolder();
    }
    throw noFolder();
  }

  AddressRanges addresses() {
    try {
      return AddressRanges.parse(text);
    } catch (IllegalArgumentException e) {
      throw setting.wrong("lists addresses such as 10.1.2.3, 10.1.0.0/16 or fd00::/8, separated by spaces or"
          + " commas; this is none: " + e.getMessage());
    }
  }

  /** A secret, so what is wrong about it is told without it; empty where none is set. */
  String token() {
    if (!text.isEmpty() && !TOKEN.matcher(text).matches()) {
      throw setting.wrong("has 16 to 200 characters, letters, digits and signs of ASCII without spaces;"
          + " the one set has not");
    }
    return text;
  }

  private IllegalArgumentException noFolder() {
    return setting.wrong("names a folder that holds one folder per catalog; there is no such folder that this"
        + " server may read: " + text);
  }
}
