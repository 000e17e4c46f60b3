package io.github.faqwidget.document.word;

import org.xml.sax.Attributes;

/** Attributes of Word's XML, which have prefixes or not, in one form of Open XML or the other. */
final class WordXml {

  private WordXml() {}

  /** An attribute by its name without prefix; empty where there is none. */
  static String attribute(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  static String value(Attributes attributes) {
    return attribute(attributes, "val");
  }

  /** Whether an element that is a switch is on; without a value it is. */
  static boolean isOn(Attributes attributes) {
    String value = value(attributes);
    return value.isEmpty() || value.equals("1") || value.equals("true") || value.equals("on");
  }

  static int number(String text, int otherwise) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
