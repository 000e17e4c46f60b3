package io.github.faqwidget.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of the table holds, told by the name in the header. */
public enum Column {
  /** The entry's number (項番). */
  NUMBER("項番", "項目番号", "番号", "no", "#", "通番", "連番", "整理番号", "number", "id"),
  /** What people ask (問い合わせ). */
  QUESTION("問い合わせ", "お問い合わせ", "問合せ", "問合わせ", "お問合せ", "問い合わせ内容", "お問い合わせ内容", "問合せ内容",
      "質問", "ご質問", "質問内容", "question", "questions", "q", "件名", "タイトル", "title", "subject"),
  /** What the office answers (回答). */
  ANSWER("回答", "ご回答", "回答内容", "答え", "answer", "answers", "a", "対応", "対応方法", "対応内容", "対処", "対処方法",
      "解決方法"),
  /** What the office adds (備考). */
  NOTE("備考", "補足", "補足事項", "注記", "注意", "注意事項", "注", "メモ", "note", "notes", "remark", "remarks", "comment",
      "comments");

  /**
   * Spaces, line ends and what people put around or behind a name: {@code No.}, {@code 【質問】}, {@code 回答：}.
   */
  private static final Pattern ORNAMENT = Pattern.compile("[\\s.:*_※■●【】「」<>\\[\\]]|\\([^)]*\\)");

  /** With all that is put around it; longer cells are looked at for headers as well, and are texts. */
  private static final int MAX_NAME = 200;

  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** The column of a name; width, case and spaces don't matter. */
  public static Optional<Column> named(String name) {
    return Stream.of(values()).filter(column -> column.rank(name) >= 0).findFirst();
  }

  /** How usual a name is for the column, 0 the most; -1 where it is none of its names. */
  int rank(String name) {
    if (name.length() > MAX_NAME) {
      return -1;
    }
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return names.indexOf(ORNAMENT.matcher(plain).replaceAll(""));
  }
}
