package io.github.faqwidget.catalog;

import io.github.faqwidget.entry.CatalogInfo;
import io.github.faqwidget.entry.Section;
import io.github.faqwidget.table.FaqTable;
import io.github.faqwidget.table.FaqTableReader;
import io.github.faqwidget.table.ProblemCode;
import io.github.faqwidget.table.RowProblem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code catalog.properties}: a {@code key = value} a line, in UTF-8 and without escapes, so that an
 * editor can write it; # comments.
 */
final class CatalogSettings {

  private static final String SECTION = "section.";

  private final List<RowProblem> problems;
  private final Map<Setting, String> values = new HashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<String, Integer> linesByKey = new HashMap<>();

  CatalogSettings(CatalogFiles files, List<RowProblem> problems) {
    this.problems = problems;
    String name = CatalogFiles.PROPERTIES;
    int number = 0;
    for (String line : FaqTableReader.usual().text(name, files.content(name)).lines().toList()) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        read(number, line.strip());
      }
    }
  }

  /** The declared sections, in the file's order. */
  List<Section> sections() {
    return new ArrayList<>(sections.values());
  }

  /** Where days begin and end. */
  ZoneId timeZone(ZoneId usual) {
    return values.containsKey(Setting.TIME_ZONE) ? ZoneId.of(values.get(Setting.TIME_ZONE)) : usual;
  }

  /** What the settings say, and where they don't, the table. */
  CatalogInfo info(FaqTable table) {
    CatalogInfo.Contact contact = new CatalogInfo.Contact(values.get(Setting.CONTACT_NAME),
        values.get(Setting.CONTACT_MAIL), values.get(Setting.CONTACT_PHONE), values.get(Setting.CONTACT_URL),
        values.get(Setting.CONTACT_NOTICE));
    return new CatalogInfo(
        values.getOrDefault(Setting.TITLE, table.title()),
        table.updated(),
        values.containsKey(Setting.MANUAL) ? values.get(Setting.MANUAL) : table.manual(),
        contact,
        values.getOrDefault(Setting.LANGUAGE, "ja"));
  }

  private void read(int line, String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      report(line, null, ProblemCode.MALFORMED_LINE, text, "title = " + Setting.TITLE.example());
      return;
    }
    String key = text.substring(0, equals).strip();
    Integer earlier = linesByKey.putIfAbsent(key, line);
    if (earlier != null) {
      report(line, key, ProblemCode.DUPLICATE_LINE, text, earlier.toString());
    } else if (key.startsWith(SECTION)) {
      readSection(line, key, text.substring(equals + 1).strip());
    } else {
      readSetting(line, key, text.substring(equals + 1).strip());
    }
  }

  private void readSetting(int line, String key, String value) {
    Setting.named(key).ifPresentOrElse(setting -> {
      if (setting.allows(value)) {
        values.put(setting, value);
      } else {
        report(line, key, ProblemCode.BAD_VALUE, value, setting.example());
      }
    }, () -> report(line, key, ProblemCode.UNKNOWN_KEY, key, Setting.keys() + ", " + SECTION + "手順1"));
  }

  private void readSection(int line, String key, String value) {
    String id = key.substring(SECTION.length()).strip();
    int bar = value.indexOf('|');
    String title = (bar < 0 ? value : value.substring(0, bar)).strip();
    String href = bar < 0 ? "" : value.substring(bar + 1).strip();
    if (id.isEmpty() || value.length() > Setting.MAX_LENGTH || !href.isEmpty() && !Link.isHref(href)) {
      report(line, key, ProblemCode.BAD_VALUE, value, "認証アプリ | manual/page.html#tejun1");
    } else {
      Optional<String> citable = Section.idIn("【" + id + "】");
      if (citable.isEmpty()) {
        report(line, key, ProblemCode.UNCITABLE_SECTION, id, id);
      }
      String cited = citable.orElse(id);
      sections.put(cited, new Section(cited, title, href.isEmpty() ? null : href));
    }
  }

  private void report(int line, @Nullable String key, ProblemCode code, String text,
      String detail) {
    problems.add(new RowProblem(CatalogFiles.PROPERTIES, line, key, code, text, detail));
  }
}
