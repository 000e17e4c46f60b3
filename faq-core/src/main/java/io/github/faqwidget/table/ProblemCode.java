package io.github.faqwidget.table;

/** What can be wrong with a row. An error leaves the row out; a warning keeps it. */
public enum ProblemCode {
  /** The row has no number. */
  NUMBER_MISSING(true, "項番がありません。項番を書いてください。セル内で改行した続きの行なら、前の行のセルにつなげてください。",
      "The row has no number. Write one; if the row is the rest of the cell above, join it to that cell."),
  /** The id is none. */
  NUMBER_MALFORMED(true, "項番は「24」「FAQ001」「A-1」のように、文字・数字・記号( . _ - など)で64文字までにしてください。",
      "Write an id such as 24, FAQ001 or A-1: letters, digits and marks such as . _ -, at most 64."),
  /** An earlier row has the number. */
  DUPLICATE_NUMBER(true, "同じ項番が%s行目にあります。この行は使われません。別の項番を付けてください。",
      "Line %s has the same number. This row is left out; give it another number."),
  /** The row asks nothing. */
  EMPTY_QUESTION(true, "問い合わせが空です。質問の文を書いてください。", "The question is empty. Write one."),
  /** The row answers nothing. */
  EMPTY_ANSWER(true, "回答が空です。回答の文を書いてください。", "The answer is empty. Write one."),
  /** A cell is longer than allowed. */
  CELL_TOO_LONG(true, "セルが長すぎます(上限は%s文字)。内容を分けてください。",
      "The cell is longer than %s characters. Divide it."),
  /** An earlier row asks the same. */
  SAME_QUESTION(false, "No.%sと問い合わせの文が同じです。写し間違いでないか確かめ、違いが分かる文にしてください。",
      "No. %s asks the same. Check for a copying mistake and word the question so that they differ."),
  /** A citation of a section that the manual does not have. */
  UNKNOWN_SECTION(false, "【%s】はマニュアルにありません。手順の番号を確かめてください。",
      "The manual has no section %s. Check the citation."),
  /** A section of which the id cannot stand in an answer. */
  UNCITABLE_SECTION(false, "この名前の章は、回答の中で【%s】のように書いても引用になりません。引用するなら「手順3」「4.2.8」「第4章」「A-1」のような番号にしてください。",
      "An answer cannot cite a section of this name as 【%s】. Name it like 手順3, 4.2.8, 第4章 or A-1 if one is to."),
  /** A citation of an entry that the table does not have. */
  UNKNOWN_ENTRY(false, "No.%sはこの表にありません。項番を確かめてください。", "The table has no entry %s. Check the citation."),
  /** A bracket without its partner. */
  UNBALANCED_BRACKETS(false, "かっこ「%s」の相手がありません。開きかっこと閉じかっこをそろえてください。",
      "The bracket %s has no partner. Add it."),
  /** The row has more cells than the header. */
  EXTRA_CELLS(false, "見出しより右にセルがあります。この部分は使われません。区切り(タブなど)が余分にないか確かめてください。",
      "The row has more cells than the header. They are left out; check for a separator too many."),
  /** A cell holds an error of the spreadsheet program. */
  ERROR_CELL(false, "セルがエラーです。このセルは空とみなされます。Excelで式か値を直してください。",
      "The cell is an error and counts as empty. Mend its formula or value in the spreadsheet."),
  /** A formula of which the file does not hold the result. */
  FORMULA_WITHOUT_VALUE(false, "式の結果がファイルに入っていないため、セルは空とみなされます。Excelで開いて保存し直してください。",
      "The file does not hold the formula's result, so the cell counts as empty. Open it in Excel and save it again."),
  /** Text that is struck through is published like all other. */
  STRUCK_TEXT(false, "取り消し線の引かれた文も、そのまま表示されます。不要なら消してください。",
      "Text that is struck through is shown like any other. Delete it if it no longer holds."),
  /** Rows that nobody sees in the file. */
  HIDDEN_ROWS(false, "非表示の行(%s行目)は使われません。使うなら再表示し、不要なら消してください。",
      "The hidden rows (%s) are not used. Show them if they are to be, or delete them."),
  /** A column that nobody sees in the file. */
  HIDDEN_COLUMN(false, "非表示の列は使われません。使うなら再表示し、不要なら消してください。",
      "The hidden column is not used. Show it if it is to be, or delete it."),
  /** A sheet that nobody sees in the file. */
  HIDDEN_SHEET(false, "非表示のシートは使われません。使うなら再表示し、不要なら消してください。",
      "The hidden sheet is not used. Show it if it is to be, or delete it."),
  /** A further sheet whose entries cannot stand beside the first one's. */
  UNREAD_SHEET(false, "このシートは使われません。項番がほかのシートと重なっています(%s)。続けて使うなら、シートを通して別の項番を付けてください。",
      "This sheet is not used: its numbers repeat those of an earlier sheet (%s). Number all sheets in one go"
          + " if it is to be."),
  /** A line is about an entry that the table does not have. */
  UNKNOWN_NUMBER(true, "この項番の行が表にありません。項番を確かめてください。", "The table has no entry of this number. Check it."),
  /** A line lacks what it is for. */
  EMPTY_TEXT(true, "項番の後の文が空です。書くか、行を消してください。",
      "There is no text behind the number. Write it or delete the line."),
  /** Rows that the office does not publish, by a column of the table. */
  WITHHELD_ROWS(false, "公開の列(公開・期間など)により、%s行目は読者に見せません。",
      "By the table's columns on publication, readers do not see these lines: %s."),
  /** What stands in a column on publication is neither yes nor no. */
  UNKNOWN_STATUS(true, "公開してよいか分かりません。この行は見せません。「公開」か「非公開」と書いてください。",
      "It does not say whether readers may see the row, so they do not. Write 公開 (public) or 非公開 (not public)."),
  /** A day from or until which a row is public is none. */
  BAD_DATE(true, "日付が分かりません。この行は見せません。正しい例: %s",
      "The date is none, so readers do not see the row. A right one is: %s"),
  /** What stands in the column of sections is no section. */
  NO_SECTION(false, "見出しとしては長すぎます。「手順3」のような番号か、マニュアルの見出しを書いてください。",
      "This is too long for a heading. Write a number such as 手順3, or the heading of the manual."),
  /** The table has no header; its columns were told by what they hold. */
  HEADER_MISSING(false, "見出しの行がないため、列を中身から判断しました(%s)。1行目に見出しを足すと確かです。",
      "There is no header, so the columns were told by what they hold (%s). Put in a first line that names them."),
  /** A column that there is not. */
  UNKNOWN_COLUMN(true, "列の名前は「問い合わせ」「回答」「備考」のいずれかです。", "The column is 問い合わせ, 回答 or 備考."),
  /** A setting that there is not. */
  UNKNOWN_KEY(true, "この設定名はありません。使える名前: %s", "There is no such setting. The settings are: %s"),
  /** A line or setting that an earlier one has made already. */
  DUPLICATE_LINE(true, "%s行目と重なっています。どちらかを消してください。", "Line %s says this already. Delete one of them."),
  /** A setting's value is not of its kind. */
  BAD_VALUE(true, "値が正しくありません。正しい例: %s", "The value is not right. A right one is: %s"),
  /** A line is not of the file's form. */
  MALFORMED_LINE(true, "行の形が正しくありません。正しい例: %s", "The line is not of the right form. A right one is: %s");

  private final boolean error;
  private final String japanese;
  private final String english;

  ProblemCode(boolean error, String japanese, String english) {
    this.error = error;
    this.japanese = japanese;
    this.english = english;
  }

  /** Whether the row is left out. */
  public boolean isError() {
    return error;
  }

  /** Whether the row is left out so that nobody sees what may not be public. */
  public boolean isWithholding() {
    return this == UNKNOWN_STATUS || this == BAD_DATE;
  }

  String hint(boolean inJapanese) {
    return inJapanese ? japanese : english;
  }
}
