package io.github.faqwidget.entry;

import io.github.faqwidget.entry.NumberedList.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Divides a cell's text into blocks: finds where each part starts, then cuts the text there and only there.
 */
final class BlockParser {

  /** A ※ that starts a line or follows a space or the end of a sentence; elsewhere it is spoken of. */
  private static final Pattern NOTE = Pattern.compile(
      "(?<=^|[\\s\\u3000。！？!?])※[ \\t\\u3000]*+(?![をはのがと印])", Pattern.MULTILINE);

  /** The line end, blank lines and indent before a line, as far as its first character. */
  private static final Pattern LINE_START = Pattern.compile("[\\r\\n][\\s\\u3000]*+");

  /**
   * Where a part of the text starts.
   *
   * @param content offset behind the marker
   * @param list the list that the part is an item of; null for a paragraph or a note
   * @param goesOn whether the list has a further item
   */
  private record Start(Block.Kind kind, int content, @Nullable NumberedList list, boolean goesOn) {}

  private final String text;
  private final EntryIds ids;
  private final NavigableMap<Integer, Start> starts = new TreeMap<>();

  private BlockParser(String text, EntryIds ids) {
    this.text = text;
    this.ids = ids;
  }

  static List<Block> parse(String text, EntryIds ids) {
    return new BlockParser(text, ids).blocks();
  }

  private List<Block> blocks() {
    Brackets brackets = new Brackets(text);
    List<NumberedList> lists = NumberedList.in(text, brackets);
    lists.forEach(list -> start(list, Block.Kind.STEPS));
    List<NumberedList> bullets = BulletList.in(text).stream()
        .filter(list -> list.markers().stream().noneMatch(marker -> starts.containsKey(marker.start()))).toList();
    bullets.forEach(list -> start(list, Block.Kind.OPTIONS));
    NOTE.matcher(text).results()
        .filter(note -> !brackets.enclose(note.start()))
        .forEach(note -> starts.put(note.start(), new Start(Block.Kind.NOTE, note.end(), null, false)));
    startLines();
    startFirst();
    lists.forEach(this::introduce);
    return cut();
  }

  private void start(NumberedList list, Block.Kind kind) {
    List<Marker> markers = list.markers();
    for (Marker marker : markers) {
      boolean goesOn = marker != markers.get(markers.size() - 1);
      starts.put(marker.start(), new Start(kind, marker.end(), list, goesOn));
    }
  }

  private void startLines() {
    Matcher line = LINE_START.matcher(text);
    while (line.find() && line.end() < text.length()) {
      if (!starts.containsKey(line.end()) && !continues(line)) {
        startParagraph(line.end());
      }
    }
  }

  /** A line between two items belongs to the first; an indented line belongs to the item or note above it. */
  private boolean continues(Matcher line) {
    Map.Entry<Integer, Start> above = starts.lowerEntry(line.end());
    if (above == null || above.getValue().kind() == Block.Kind.PARAGRAPH) {
      return false;
    }
    char indent = text.charAt(line.end() - 1);
    return above.getValue().goesOn() || indent != '\n' && indent != '\r';
  }

  private void startFirst() {
    boolean leading = starts.isEmpty() || !text.substring(0, starts.firstKey()).isBlank();
    if (leading) {
      startParagraph(0);
    }
  }

  private void startParagraph(int offset) {
    starts.put(offset, new Start(Block.Kind.PARAGRAPH, offset, null, false));
  }

  /** What stands before a list tells whether it is of options, and a heading there gets a line of its own. */
  private void introduce(NumberedList list) {
    int first = list.markers().get(0).start();
    Map.Entry<Integer, Start> before = starts.lowerEntry(first);
    if (before == null) {
      return;
    }
    int from = before.getValue().content();
    LeadIn leadIn = LeadIn.of(text.substring(from, first));
    if (leadIn.offersChoice()) {
      start(list, Block.Kind.OPTIONS);
    }
    if (leadIn.headingStart() > 0 && before.getValue().kind() == Block.Kind.PARAGRAPH) {
      startParagraph(from + leadIn.headingStart());
    }
  }

  private List<Block> cut() {
    List<Block> blocks = new ArrayList<>();
    List<Block.Item> items = new ArrayList<>();
    int from = 0;
    for (Map.Entry<Integer, Start> entry : starts.entrySet()) {
      Start start = entry.getValue();
      Integer next = starts.higherKey(entry.getKey());
      int to = next == null ? text.length() : next;
      int content = start.kind() == Block.Kind.PARAGRAPH ? from : start.content();
      items.add(item(from, content, to));
      if (next == null || start.list() == null || starts.get(next).list() != start.list()) {
        blocks.add(new Block(start.kind(), items));
        items = new ArrayList<>();
      }
      from = to;
    }
    return blocks;
  }

  private Block.Item item(int from, int content, int to) {
    return new Block.Item(text.substring(from, content), InlineParser.parse(text.substring(content, to), ids));
  }
}
