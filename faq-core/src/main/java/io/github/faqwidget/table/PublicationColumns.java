package io.github.faqwidget.table;

import io.github.faqwidget.entry.PublicationWindow;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns that say who may see a row, and when. What is not clearly public is kept back: a word that is not
 * understood, or a day that is none, withholds the row.
 */
final class PublicationColumns {

  private static final Set<String> PUBLIC = Set.of("公開", "公開中", "公開済", "公開済み", "公開する", "公開可", "公開ok", "一般公開", "掲載", "掲載中", "掲載済",
      "掲載済み", "掲載する", "掲載可", "表示", "表示する", "表示中", "可", "有", "有効", "○", "〇", "◯", "◎", "●", "レ", "✓", "✔", "☑", "はい", "する",
      "承認済", "承認済み", "確定", "yes", "y", "true", "t", "1", "on", "ok", "public", "published", "publish", "live", "active", "enabled",
      "visible", "approved", "released", "公开", "已发布", "发布", "已公開", "是", "공개", "게시", "발행", "예", "öffentlich", "veröffentlicht", "ja",
      "publié", "oui", "publicado", "público", "sí", "si");
  private static final Set<String> WITHHELD = Set.of("非公開", "未公開", "非掲載", "未掲載", "非表示", "下書き", "下書", "公開停止", "公開終了", "掲載終了", "掲載停止", "公開しない",
      "掲載しない", "表示しない", "不可", "公開不可", "無", "無効", "停止", "終了", "廃止", "削除", "削除済", "削除済み", "保留", "確認中", "作成中", "編集中", "検討中", "準備中", "レビュー中",
      "承認待ち", "承認待", "未承認", "未確認", "未確定", "内部", "内部用", "内部限定", "職員限定", "職員のみ", "社内", "社内限定", "庁内", "部外秘", "×", "✕", "✗", "☓", "☐", "いいえ",
      "しない", "公開予定", "no", "n", "false", "f", "0", "off", "draft", "private", "hidden", "internal", "archived", "inactive", "disabled",
      "unpublished", "deleted", "pending", "review", "inreview", "rejected", "retired", "obsolete", "未发布", "草稿", "不公开", "否",
      "비공개", "초안", "미공개", "아니오", "entwurf", "nichtöffentlich", "nein", "brouillon", "nonpublié", "non", "borrador", "nopublicado");
  private static final Set<String> NONE = Set.of("", "-", "―", "—", "ー", "なし", "無し", "無", "無期限", "未定", "随時", "即日", "none", "n/a", "null");
  /** In a column that says who may not see a row, these say that everybody may. */
  private static final Set<String> NOT_WITHHELD = Set.of("no", "n", "false", "f", "0", "off", "×", "✕", "いいえ", "しない", "否", "公開", "公開中",
      "public", "published", "non", "nein", "아니오", "공개");
  /** 状態 may be the state of a case, where a word that is not understood says nothing of readers. */
  private static final Pattern AMBIGUOUS = Pattern.compile("(?i)ステータス|状態|状況|statu|state|estado|상태|状态|狀態|有効|active|enabled");
  private static final Pattern SPACES = Pattern.compile("[\\s()\\[\\]「」【】]+");
  private static final Pattern RANGE = Pattern.compile("[~〜～]|から|-(?=\\s*(?:\\D|20\\d\\d[-/.年]))|(?<=\\d)\\s+-\\s+");

  private final Header header;
  private final ProblemLog problems;
  private final Set<String> states;
  private final boolean strict;

  PublicationColumns(Header header, List<TableRow> rows, ProblemLog problems) {
    this.header = header;
    this.problems = problems;
    states = rows.stream().map(row -> plain(header.cell(row, Column.STATUS))).collect(Collectors.toSet());
    strict = states.stream().anyMatch(state -> state.startsWith("公開") || state.startsWith("publi"))
        || !AMBIGUOUS.matcher(Objects.requireNonNullElse(header.name(Column.STATUS), "")).find();
  }

  /** Tells whether the column called 公開, 状態 or the like says who may see a row, or something else. */
  boolean tellReaders() {
    return strict || states.stream().anyMatch(state -> PUBLIC.contains(state) || WITHHELD.contains(state));
  }

  /** Tells whether readers may see a row, be it now or at another time. */
  boolean mayBeSeen(TableRow row) {
    String withheld = plain(header.cell(row, Column.WITHHELD));
    boolean open = NONE.contains(withheld) || NOT_WITHHELD.contains(withheld);
    return open && (!header.has(Column.STATUS) || isPublic(row));
  }

  /** No word is a yes only where the others say no. */
  private boolean isPublic(TableRow row) {
    String state = plain(header.cell(row, Column.STATUS));
    if (state.isEmpty()) {
      return !strict || states.stream().noneMatch(PUBLIC::contains);
    }
    boolean known = PUBLIC.contains(state) || WITHHELD.contains(state);
    if (!known && strict) {
      problems.add(row, header.name(Column.STATUS), ProblemCode.UNKNOWN_STATUS, header.cell(row, Column.STATUS), "");
    }
    return known ? PUBLIC.contains(state) : !strict;
  }

  /** The days on which readers may see a row; empty where a cell that should tell has no day that is one. */
  Optional<PublicationWindow> window(TableRow row) {
    String[] period = RANGE.split(Normalizer.normalize(header.cell(row, Column.PERIOD), Normalizer.Form.NFKC), 2);
    String from = header.has(Column.FROM) ? header.cell(row, Column.FROM) : period[0];
    String until = header.has(Column.UNTIL) ? header.cell(row, Column.UNTIL) : period.length > 1 ? period[1] : "";
    Optional<OfficeDate> first = OfficeDate.in(from);
    Optional<OfficeDate> last = OfficeDate.in(until);
    boolean sound = isTold(row, Column.FROM, from, first) & isTold(row, Column.UNTIL, until, last);
    return sound
        ? Optional.of(new PublicationWindow(first.map(OfficeDate::first).orElse(null), last.map(OfficeDate::last).orElse(null)))
        : Optional.empty();
  }

  private boolean isTold(TableRow row, Column column, String text, Optional<OfficeDate> date) {
    boolean told = date.isPresent() || NONE.contains(plain(text));
    if (!told) {
      @Nullable String name = header.has(column) ? header.name(column) : header.name(Column.PERIOD);
      problems.add(row, name, ProblemCode.BAD_DATE, text, LocalDate.of(2026, 4, 1).toString());
    }
    return told;
  }

  private static String plain(String cell) {
    String narrow = Normalizer.normalize(cell, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACES.matcher(narrow).replaceAll("");
  }
}
