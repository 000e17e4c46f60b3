package io.github.faqwidget.admin.drafts;

import io.github.faqwidget.entry.EntryIds;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Changes as JSON: {@code {"kind":"phrase","entry":"24","text":"…"}}. */
public final class ChangeJson {

  private static final int MAX_PHRASE = 500;
  private static final int MAX_CELL = 32_767;
  private static final int MAX_WORDS = 20;
  private static final Set<String> COLUMNS = Set.of("問い合わせ", "回答", "備考");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|\\p{Cs}");

  private ChangeJson() {}

  /**
   * Reads a change.
   *
   * @throws WrongChangeException when a member is missing or wrong; it names the member
   */
  public static Change read(JsonObject json) {
    String kind = text(json, "kind", 20, true);
    return switch (kind) {
      case "phrase" -> new Change.Phrase(entry(json), line(json, "text"));
      case "synonym" -> new Change.Synonym(words(json));
      case "elsewhere" -> new Change.Elsewhere(line(json, "text"));
      case "judged" -> new Change.Judged(line(json, "query"), entries(json));
      case "row" -> new Change.Row(text(json, "entry", EntryIds.MAX_LENGTH, false).isEmpty() ? "" : entry(json), text(json, "question", MAX_CELL, true),
          text(json, "answer", MAX_CELL, true), text(json, "note", MAX_CELL, false));
      case "remove" -> new Change.Remove(entry(json));
      case "cell" -> cell(json);
      case "translation" -> new Change.Translation(entry(json), language(json),
          text(json, "question", MAX_CELL, true), text(json, "answer", MAX_CELL, true), text(json, "note", MAX_CELL, false));
      case "table" -> new Change.Table(text(json, "name", 50, true), text(json, "file", 64, true));
      case "resolve" -> new Change.Resolve(entry(json), text(json, "column", 20, false), take(json));
      default -> throw new WrongChangeException("kind",
          "is phrase, synonym, elsewhere, judged, row, remove, cell, translation or resolve");
    };
  }

  /** A change as it is kept and shown. */
  public static JsonObject write(Change change) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    if (change instanceof Change.Phrase it) {
      json.add("kind", "phrase").add("entry", it.entry()).add("text", it.text());
    } else if (change instanceof Change.Synonym it) {
      json.add("kind", "synonym").add("words", array(it.words()));
    } else if (change instanceof Change.Elsewhere it) {
      json.add("kind", "elsewhere").add("text", it.text());
    } else if (change instanceof Change.Judged it) {
      json.add("kind", "judged").add("query", it.query()).add("entries", array(it.entries()));
    } else if (change instanceof Change.Row it) {
      json.add("kind", "row").add("entry", it.entry())
          .add("question", it.question()).add("answer", it.answer()).add("note", it.note());
    } else if (change instanceof Change.Remove it) {
      json.add("kind", "remove").add("entry", it.entry());
    } else if (change instanceof Change.Cell it) {
      json.add("kind", "cell").add("entry", it.entry()).add("column", it.column()).add("text", it.text());
    } else if (change instanceof Change.Translation it) {
      json.add("kind", "translation").add("entry", it.entry()).add("lang", it.language())
          .add("question", it.question()).add("answer", it.answer()).add("note", it.note());
    } else if (change instanceof Change.Table it) {
      json.add("kind", "table").add("name", it.name()).add("file", it.file());
    } else if (change instanceof Change.Resolve it) {
      json.add("kind", "resolve").add("entry", it.entry()).add("column", it.column())
          .add("take", it.ours() ? "ours" : "theirs");
    }
    return json.build();
  }

  private static Change cell(JsonObject json) {
    String column = text(json, "column", 20, true);
    if (!COLUMNS.contains(column)) {
      throw new WrongChangeException("column", "is 問い合わせ, 回答 or 備考");
    }
    return new Change.Cell(entry(json), column, text(json, "text", MAX_CELL, !column.equals("備考")));
  }

  private static boolean take(JsonObject json) {
    return switch (text(json, "take", 10, true)) {
      case "ours" -> true;
      case "theirs" -> false;
      default -> throw new WrongChangeException("take", "is ours or theirs");
    };
  }

  private static String entry(JsonObject json) {
    return EntryIds.read(text(json, "entry", EntryIds.MAX_LENGTH, true))
        .orElseThrow(() -> new WrongChangeException("entry", "is the id of an entry"));
  }

  private static List<String> entries(JsonObject json) {
    return strings(json, "entries").stream()
        .map(id -> EntryIds.read(id).orElseThrow(() -> new WrongChangeException("entries", "are ids of entries")))
        .toList();
  }

  private static List<String> words(JsonObject json) {
    List<String> words = strings(json, "words").stream().map(String::strip).distinct().toList();
    boolean fine = words.size() >= 2 && words.size() <= MAX_WORDS && words.stream().allMatch(word ->
        !word.isEmpty() && word.length() <= 100 && !word.contains("#") && !word.contains("=>")
            && word.chars().noneMatch(c -> c == ',' || c == '\n' || c == '\r'));
    if (!fine) {
      throw new WrongChangeException("words", "are 2 to " + MAX_WORDS + " words of at most 100 characters"
          + " without commas, line ends, # and =>");
    }
    return words;
  }

  private static List<String> strings(JsonObject json, String name) {
    if (!(json.get(name) instanceof JsonArray array) || array.size() > 50
        || array.stream().anyMatch(it -> it.getValueType() != JsonValue.ValueType.STRING)) {
      throw new WrongChangeException(name, "is a list of at most 50 texts");
    }
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  private static String language(JsonObject json) {
    String language = text(json, "lang", 35, true);
    if (!LANGUAGE.matcher(language).matches()) {
      throw new WrongChangeException("lang", "is a language such as en or pt-BR");
    }
    return language;
  }

  /** A text in one line, as the files of lines hold it. */
  private static String line(JsonObject json, String name) {
    String text = text(json, name, MAX_PHRASE, true).replaceAll("\\s+", " ").strip();
    if (text.startsWith("#")) {
      throw new WrongChangeException(name, "does not start with #");
    }
    return text;
  }

  private static String text(JsonObject json, String name, int max, boolean needed) {
    JsonValue value = json.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL && !needed) {
      return "";
    }
    if (!(value instanceof JsonString string)) {
      throw new WrongChangeException(name, "is a text");
    }
    String text = string.getString();
    if (text.length() > max || needed && text.isBlank() || UNPRINTABLE.matcher(text).find()) {
      throw new WrongChangeException(name, "has 1 to " + max + " characters, no control characters among them");
    }
    return text;
  }

  private static JsonArray array(Collection<String> texts) {
    return Json.createArrayBuilder(texts).build();
  }
}
