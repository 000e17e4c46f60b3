package io.github.faqwidget.search.analysis;

import java.util.regex.Pattern;

/** Takes out of a message the phrases that open and close it: they ask nothing, yet share words with entries. */
public final class BoilerplateRemover {

  private static final Pattern COURTESY = Pattern.compile(String.join("|", Resource.lines("courtesies.txt")));

  private BoilerplateRemover() {}

  /** The message without them; the message itself where nothing else would be left. */
  public static String without(String message) {
    String rest = COURTESY.matcher(message).replaceAll(" ");
    return rest.chars().anyMatch(Character::isLetterOrDigit) ? rest : message;
  }
}
