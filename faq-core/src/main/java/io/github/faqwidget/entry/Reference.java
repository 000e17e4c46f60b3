package io.github.faqwidget.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The forms in which a text refers to a section of the manual, to another entry, or to a page on the web. */
enum Reference {

  /**
   * {@code 「【手順3】電話」の④}, with or without quotes, title and step. A section's id is a word and a number,
   * 第3章, 4.2.8, A-1 or (1), unless it is an entry's; 【重要】 is none. Without quotes the title ends at the first hiragana or punctuation.
   */
  SECTION("「『【", "(?:[「『]" + Ids.SECTION + "[^「」『』【】\\r\\n]{0,100}+[」』]"
      + "|" + Ids.SECTION.replace("<id>", "<bareId>")
      + "(?:(?!参照|参考|確認)[\\p{IsHan}\\p{IsKatakana}ー々A-Za-z0-9]){0,40}+)"
      + "(?:の?(?:手順|ステップ)?(?<step>" + Ids.CIRCLED + "|[(（](?:補足|参考|備考|注|[0-9]{1,2}|" + Ids.CIRCLED
      + ")[)）])(?:[~～〜・、-]" + Ids.CIRCLED + "){0,50}+)?+") {
    @Override
    @Nullable Inline inline(Matcher found, EntryIds ids) {
      String quoted = found.group("id");
      String id = Ids.canonical(quoted == null ? found.group("bareId") : quoted);
      return ids.hasDistinct(id) ? null : new Inline(Inline.Kind.SECTION, found.group(), id, found.group("step"));
    }
  },

  /**
   * {@code 本資料のNo.24}, {@code No.3}, {@code 項番5}, {@code No.A-1}; not the No. of something else
   * ({@code 申請書のNo.5}). What is no number has to be an id that the table has.
   */
  ENTRY("本当こ上下前項NnＮｎ№", "(?:(?:(?:本|当|この)(?:資料|表|一覧表?|書|Q&A|FAQ)の?|上記の?|下記の?|前記の?|(?<!の))"
      + "(?:[NnＮｎ][OoＯｏ][.．]?|№)|項番)[:：]?[ \\u3000]?"
      + "(?:(?<number>[0-9０-９]{1,6})(?![0-9０-９A-Za-z]|[.．,，\\-‐－][0-9０-９])|(?<token>" + Ids.TOKEN + "))") {
    @Override
    @Nullable Inline inline(Matcher found, EntryIds ids) {
      String token = found.group("token");
      Optional<String> id = ids.find(token == null ? found.group("number") : token);
      if (id.isEmpty() && token == null) {
        id = Optional.of(found.group("number")).flatMap(EntryIds::read).map(Ids::withoutZeros);
      }
      return id.filter(target -> !target.isEmpty())
          .map(target -> new Inline(Inline.Kind.ENTRY, found.group(), target, null))
          .orElse(null);
    }
  },

  /**
   * An http or https address; the first character outside ASCII and punctuation at the end are not part of
   * it.
   */
  URL("hH", "(?i:https?)://[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]++") {
    @Override
    Inline inline(Matcher found, EntryIds ids) {
      String address = withoutPunctuation(found.group());
      return isAddress(address)
          ? new Inline(Inline.Kind.URL, address, address, null)
          : Inline.text(found.group());
    }
  },

  /** {@code 0744-00-0000}, {@code 03(1234)5678}, {@code +81-3-1234-5678}; nobody calls a FAX. */
  PHONE("0０+＋", "(?<![0-9０-９A-Za-z+＋\\-－./])(?<!(?i:fax|ファックス|ファクス|ファクシミリ)(?:番号)?[ \\u3000:：は]{0,3})"
      + "(?:0|０|[+＋][0-9０-９]{1,3}[-－ ])[0-9０-９]{1,4}[-－‐‑(（][0-9０-９]{1,4}[-－‐‑)）][0-9０-９]{3,4}(?![0-9０-９\\-－])") {
    @Override
    @Nullable Inline inline(Matcher found, EntryIds ids) {
      String number = Normalizer.normalize(found.group(), Normalizer.Form.NFKC).replaceAll("[^0-9+]", "");
      int digits = number.startsWith("+") ? number.length() + 1 - 3 : number.length();
      return digits == 10 || digits == 11 ? new Inline(Inline.Kind.PHONE, found.group(), number, null) : null;
    }
  };

  /** A mail address may start with any letter, so it is looked for where a word starts. */
  private static final Pattern MAIL = Pattern.compile("(?<![A-Za-z0-9._%+@-])[A-Za-z0-9._%+-]{1,64}+@"
      + "[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,8}+");

  /** {@code FAQ001}, {@code A-1}, {@code 問3} by themselves, where the table has such an id. */
  private static final Pattern ID_ALONE = Pattern.compile("(?<![A-Za-z0-9_.-])"
      + "(?:[A-Za-z0-9]{1,32}+(?:[._-][A-Za-z0-9]{1,32}+){0,8}+(?![A-Za-z0-9])"
      + "|(?<!\\p{IsHan})\\p{IsHan}{1,4}+[0-9０-９]{1,6}+(?![0-9０-９]))");

  private static final class Ids {
    static final String CIRCLED = "[①-⑳㉑-㉟㊱-㊿]";
    static final String ID = "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,10}"
        + "|(?i:step|section|chapter|appendix|figure|table))[ \\u3000]?"
        + "[0-9０-９]{1,3}(?:[-‐‑–−－ー][0-9０-９]{1,3}){0,3}|第[0-9０-９]{1,3}[章節項編部]"
        + "|[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){1,4}|[A-Za-zＡ-Ｚａ-ｚ](?:[-‐‑–－][0-9０-９]{1,3}){1,3}|[(（][0-9０-９]{1,3}[)）]";
    static final String SECTION = "【(?<id>" + ID + ")】";
    static final Pattern NAMED = Pattern.compile("[「『]?(?:【(?<id>" + ID + ")】|(?<bareId>" + ID + ")(?![0-9０-９]))");
    static final String TOKEN = "[A-Za-z0-9Ａ-Ｚａ-ｚ０-９\\p{IsHan}][A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{0,31}+"
        + "(?:[-‐－._][A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{1,31}+){0,8}+";
    static final Pattern HYPHEN = Pattern.compile("(?<=\\d)[‐‑–−ー](?=\\d)");

    /** As people write a number; nothing for zero, which is no entry. */
    static String withoutZeros(String number) {
      return number.replaceFirst("^0+", "");
    }

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

  /** What was found refers to; null where it is no reference after all. */
  abstract @Nullable Inline inline(Matcher found, EntryIds ids);

  /** Finds references of any form that start at one offset of a text. */
  static @Nullable Inline at(String text, int offset, EntryIds ids) {
    for (Reference reference : ALL) {
      if (reference.firstCharacters.indexOf(text.charAt(offset)) >= 0) {
        Matcher matcher = matcher(reference.pattern, text, offset);
        Inline inline = matcher.lookingAt() ? reference.inline(matcher, ids) : null;
        if (inline != null) {
          return inline;
        }
      }
    }
    Inline mail = mail(text, offset);
    return mail == null && ids.hasAnyDistinct() ? idAlone(text, offset, ids) : mail;
  }

  /** Finds a mail address that starts at an offset. */
  static @Nullable Inline mail(String text, int offset) {
    if (text.charAt(offset) > 'z') {
      return null;
    }
    Matcher matcher = matcher(MAIL, text, offset);
    return matcher.lookingAt() ? new Inline(Inline.Kind.MAIL, matcher.group(), matcher.group(), null) : null;
  }

  /** Tells whether something at an offset is no part of the words before it. */
  static boolean endsWordAt(String text, int offset, EntryIds ids) {
    return isPhone(text, offset, ids) || mail(text, offset) != null
        || ids.hasAnyDistinct() && idAlone(text, offset, ids) != null;
  }

  private static boolean isPhone(String text, int offset, EntryIds ids) {
    if (PHONE.firstCharacters.indexOf(text.charAt(offset)) < 0) {
      return false;
    }
    Matcher phone = matcher(PHONE.pattern, text, offset);
    return phone.lookingAt() && PHONE.inline(phone, ids) != null;
  }

  /** Finds the id of an entry that stands by itself at an offset. */
  static @Nullable Inline idAlone(String text, int offset, EntryIds ids) {
    Matcher matcher = matcher(ID_ALONE, text, offset);
    if (!matcher.lookingAt()) {
      return null;
    }
    String id = EntryIds.read(matcher.group()).filter(ids::hasDistinct).orElse(null);
    return id == null ? null : new Inline(Inline.Kind.ENTRY, matcher.group(), id, null);
  }

  private static Matcher matcher(Pattern pattern, String text, int offset) {
    return pattern.matcher(text).useTransparentBounds(true).region(offset, text.length());
  }

  /** The id of the section that a text names in front, with or without brackets. */
  static Optional<String> sectionId(String text) {
    Matcher named = Ids.NAMED.matcher(text);
    return named.lookingAt()
        ? Optional.of(Ids.canonical(named.group("id") == null ? named.group("bareId") : named.group("id")))
        : Optional.empty();
  }

  /** Tells whether any reference starts anywhere in a text. */
  static boolean isIn(String text, EntryIds ids) {
    return IntStream.range(0, text.length())
        .mapToObj(offset -> at(text, offset, ids))
        .anyMatch(inline -> inline != null && inline.target() != null);
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

  static boolean isAddress(String address) {
    try {
      return address.length() <= MAX_ADDRESS && address.matches("(?i)https?://.*")
          && new URI(address).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
