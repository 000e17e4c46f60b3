package io.github.faqwidget.search;

import java.util.regex.Pattern;

/** Takes out of a message the phrases that open and close it: they ask nothing, yet share words with entries. */
final class Courtesies {

  private static final Pattern COURTESY = Pattern.compile(String.join("|", Resource.lines("courtesies.txt")));

  private Courtesies() {}

  /** The message without them; the message itself where nothing else would be left. */
  static String without(String message) {
    String rest = COURTESY.matcher(message).replaceAll(" ");
    return rest.chars().anyMatch(Character::isLetterOrDigit) ? rest : message;
  }
}
