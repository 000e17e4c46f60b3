package io.github.faqwidget.table;

import java.util.Optional;

/** What a column of the table holds, told by the name in the header. */
public enum Column {
  /** The entry's id (項番). */
  NUMBER,
  /** What people ask (問い合わせ). */
  QUESTION,
  /** What the office answers (回答). */
  ANSWER,
  /** What the office adds (備考). */
  NOTE,
  /** What the entry is about (分類); a table may have several, the widest to the left. */
  CATEGORY,
  /** Other words to find the entry by (キーワード). */
  KEYWORDS,
  /** Pages or other sources that the entry rests on (URL, 出典). */
  LINK,
  /** The sections of the manual that the entry belongs to (該当箇所). */
  SECTION,
  /** Whether readers may see the entry (公開). */
  STATUS,
  /** Whether readers may not see the entry (非公開, draft). */
  WITHHELD,
  /** The first day on which readers may see it (公開開始日). */
  FROM,
  /** The last day on which readers may see it (公開終了日). */
  UNTIL,
  /** The days from and until, in one cell (公開期間). */
  PERIOD,
  /** Who looks after the entry (担当). */
  OWNER,
  /** When the row was changed (更新日). */
  UPDATED,
  /** The row's place in lists (表示順). */
  ORDER;

  /** The column of a name; width, case, marks and spaces don't matter. */
  public static Optional<Column> named(String name) {
    return ColumnNames.best(name).map(ColumnNames.Meaning::column);
  }

  /** Whether several columns of a table may be this one. */
  boolean mayRepeat() {
    return this == CATEGORY || this == KEYWORDS || this == LINK || this == OWNER || this == NOTE || this == SECTION;
  }
}
