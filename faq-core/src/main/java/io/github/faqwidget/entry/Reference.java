package io.github.faqwidget.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which a text refers to a section of the manual, to another entry, or to a page on the web. */
enum Reference {

  /**
   * {@code 「【手順3】電話」の④}, with or without quotes, title and step. A section's id is a word and a number,
   * or 第3章; 【重要】 is none. Without quotes the title ends at the first hiragana or punctuation.
   */
  SECTION("「『【", "(?:[「『]" + Ids.SECTION + "[^「」『』【】\\r\\n]{0,100}+[」』]"
      + "|" + Ids.SECTION.replace("<id>", "<bareId>")
      + "(?:(?!参照|参考|確認)[\\p{IsHan}\\p{IsKatakana}ー々A-Za-z0-9]){0,40}+)"
      + "(?:の?(?:手順|ステップ)?(?<step>" + Ids.CIRCLED + "|[(（](?:補足|参考|備考|注|[0-9]{1,2}|" + Ids.CIRCLED
      + ")[)）])(?:[~～〜・、-]" + Ids.CIRCLED + "){0,50}+)?+") {
    @Override
    Inline inline(Matcher found) {
      String quoted = found.group("id");
      String id = Ids.canonical(quoted == null ? found.group("bareId") : quoted);
      return new Inline(Inline.Kind.SECTION, found.group(), id, found.group("step"));
    }
  },

  /** {@code 本資料のNo.24}, {@code No.3}, {@code 項番5}; not the No. of something else ({@code 申請書のNo.5}). */
  ENTRY("本当こ上下前項NnＮｎ№", "(?:(?:(?:本|当|この)(?:資料|表|一覧表?|書|Q&A|FAQ)の?|上記の?|下記の?|前記の?|(?<!の))"
      + "(?:[NnＮｎ][OoＯｏ][.．]?|№)|項番)[:：]?[ \\u3000]?"
      + "(?<number>[0-9０-９]{1,6})(?![0-9０-９A-Za-z]|[.．,，\\-‐－][0-9０-９])") {
    @Override
    Inline inline(Matcher found) {
      int number = Integer.parseInt(found.group("number"));
      return number == 0
          ? Inline.text(found.group())
          : new Inline(Inline.Kind.ENTRY, found.group(), Integer.toString(number), null);
    }
  },

  /**
   * An http or https address; the first character outside ASCII and punctuation at the end are not part of
   * it.
   */
  URL("hH", "(?i:https?)://[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]++") {
    @Override
    Inline inline(Matcher found) {
      String address = withoutPunctuation(found.group());
      return isAddress(address)
          ? new Inline(Inline.Kind.URL, address, address, null)
          : Inline.text(found.group());
    }
  };

  private static final class Ids {
    static final String CIRCLED = "[①-⑳㉑-㉟㊱-㊿]";
    static final String SECTION = "【(?<id>(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,10}"
        + "|(?i:step|section|chapter|appendix|figure|table))[ \\u3000]?"
        + "[0-9０-９]{1,3}(?:[-‐‑–−－ー][0-9０-９]{1,3}){0,3}|第[0-9０-９]{1,3}[章節項])】";
    static final Pattern HYPHEN = Pattern.compile("(?<=\\d)[‐‑–−ー](?=\\d)");

    static String canonical(String id) {
      String narrow = Normalizer.normalize(id, Normalizer.Form.NFKC).replace(" ", "");
      return HYPHEN.matcher(narrow).replaceAll("-");
    }
  }

  private static final List<Reference> ALL = List.of(values());
  private static final int MAX_ADDRESS = 2_000;

  private final String firstCharacters;
  private final Pattern pattern;

  /** The first characters are in the pattern too; looking at them alone spares most offsets the pattern. */
  Reference(String firstCharacters, String pattern) {
    this.firstCharacters = firstCharacters;
    this.pattern = Pattern.compile(pattern);
  }

  abstract Inline inline(Matcher found);

  /** Finds references of any form that start at one offset of a text. */
  static @Nullable Inline at(String text, int offset) {
    for (Reference reference : ALL) {
      if (reference.firstCharacters.indexOf(text.charAt(offset)) >= 0) {
        Matcher matcher = reference.pattern.matcher(text)
            .useTransparentBounds(true)
            .region(offset, text.length());
        if (matcher.lookingAt()) {
          return reference.inline(matcher);
        }
      }
    }
    return null;
  }

  /** Tells whether any reference starts anywhere in a text. */
  static boolean isIn(String text) {
    for (Reference reference : ALL) {
      if (reference.pattern.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  private static String withoutPunctuation(String address) {
    long closing = address.chars().filter(c -> c == ')').count();
    long opening = address.chars().filter(c -> c == '(').count();
    int end = address.length();
    while (end > 0) {
      char last = address.charAt(end - 1);
      if (last == ')' && closing > opening) {
        closing--;
      } else if (".,;:!?'".indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return address.substring(0, end);
  }

  private static boolean isAddress(String address) {
    try {
      return address.length() <= MAX_ADDRESS && new URI(address).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
