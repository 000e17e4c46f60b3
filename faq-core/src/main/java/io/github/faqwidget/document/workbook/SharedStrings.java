package io.github.faqwidget.document.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells refer to by number. */
final class SharedStrings extends DefaultHandler {

  private final List<CellText> texts = new ArrayList<>();
  private final RunText run = new RunText();

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    run.start(name, attributes);
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    run.characters(chars, start, length);
  }

  @Override
  public void endElement(String space, String name, String qualified) {
    run.end(name);
    if (name.equals("si")) {
      texts.add(run.take());
    }
  }

  Optional<CellText> text(String number) {
    try {
      int index = Integer.parseInt(number.strip());
      return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
