package io.github.faqwidget.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file holds as its first bytes tell, whatever it is called. */
enum FileKind {
  /** Word's, Excel's, LibreOffice's and Apple's documents of today are archives. */
  ARCHIVE("Officeの文書ではないか、読めない種類の文書(.pptx、.numbers、.pages、.zipなど)です。",
      "It is no office document, or one of a kind that cannot be read (.pptx, .numbers, .pages, .zip …)."),
  /** A workbook or Word document with a password. */
  ENCRYPTED("パスワードがかかっています。パスワードを外して保存し直してください。",
      "It has a password. Save it without one."),
  /** Excel's of before 2007. */
  OLD_WORKBOOK("古い形式のExcelファイル(.xls)を読む部品(faq-xls)がありません。.xlsx で保存し直してください。",
      "It is a workbook of the old format (.xls), and the part that reads it (faq-xls) is missing. Save it as .xlsx."),
  /** Word's of before 2007, and what else was kept so. */
  OLD_DOCUMENT("古い形式の文書(.docなど)は読めません。.docx か .xlsx で保存し直してください。",
      "It is a document of an old format (.doc or the like). Save it as .docx or .xlsx."),
  /** A page to print. */
  PDF("PDFは読めません。元のExcelやWordのファイル、またはUTF-8のテキストを置いてください。元のファイルがなければ、WordでPDFを開いて .docx で保存できます。",
      "A PDF cannot be read. Use the Excel or Word file that it was made of, or UTF-8 text; Word can open a PDF"
          + " and save it as .docx."),
  /** Rich text. */
  RTF("リッチテキスト(.rtf)は読めません。Wordで開いて .docx で保存し直してください。",
      "Rich text (.rtf) cannot be read. Open it in Word and save it as .docx."),
  /** A picture. */
  IMAGE("画像は読めません。元のExcelやWordのファイル、またはUTF-8のテキストを置いてください。",
      "A picture cannot be read. Use the Excel or Word file that it was made of, or UTF-8 text."),
  /** All else. */
  TEXT("", "");

  private static final List<byte[]> PICTURES = List.of(hex("89504e47"), hex("ffd8ff"), hex("47494638"),
      hex("49492a00"), hex("4d4d002a"));
  private static final byte[] COMPOUND = hex("d0cf11e0a1b11ae1");

  private final String japanese;
  private final String english;

  FileKind(String japanese, String english) {
    this.japanese = japanese;
    this.english = english;
  }

  static FileKind of(byte[] content) {
    if (starts(content, hex("504b0304")) || starts(content, hex("504b0506"))) {
      return ARCHIVE;
    }
    if (starts(content, COMPOUND)) {
      return compound(content);
    }
    if (starts(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return PDF;
    }
    if (starts(content, "{\\rtf".getBytes(StandardCharsets.US_ASCII))) {
      return RTF;
    }
    return PICTURES.stream().anyMatch(start -> starts(content, start)) ? IMAGE : TEXT;
  }

  /** The directory of such a file names its streams in UTF-16. */
  private static FileKind compound(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if (text.contains(wide("EncryptedPackage"))) {
      return ENCRYPTED;
    }
    return text.contains(wide("Workbook")) || text.contains(wide("Book")) ? OLD_WORKBOOK : OLD_DOCUMENT;
  }

  private static String wide(String name) {
    return new String((name + '\0').getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  /** Tells what to do with a file that nobody reads. */
  FaqTableException refusal(String file) {
    return new FaqTableException(file, japanese, english);
  }

  /** Refuses what is no text. */
  void requireText(String file) {
    if (this != TEXT) {
      throw new FaqTableException(file, japanese + "ここでは、UTF-8のテキスト(タブ区切り)が必要です。",
          english + " Here it has to be UTF-8 text, separated by tabs.");
    }
  }

  private static boolean starts(byte[] content, byte[] bytes) {
    return Arrays.mismatch(content, bytes) == bytes.length
        || Arrays.equals(content, bytes);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.toLowerCase(Locale.ROOT));
  }
}
