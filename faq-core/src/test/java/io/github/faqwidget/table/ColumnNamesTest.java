package io.github.faqwidget.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faqwidget.entry.FaqEntry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the names of columns mean, however offices write them. */
class ColumnNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"問", "問い", "設問", "設問文", "質問事項", "ご質問内容", "質問案", "ご照会事項", "照会内容", "お問合せ内容", "お問い合せ",
      "問合わせ事項", "よくあるご質問", "よくある質問", "住民からの質問", "想定質問", "Q1", "Q.", "【質問】", "質問（現場から）", "質問(Question)",
      "質問 / Question", "Question・質問", "質問\nQuestion", "質問Question", "問い合わせ\n内容", "\uFEFF質\u200B問", "Qestion", "Questoin",
      "Question text", "customer_question", "Question (EN)", "FAQ Question", "お問い合せ内容", "お問い合わ内容", "prompt", "Inquiry", "问题", "常見問題", "질문",
      "자주 묻는 질문", "Frage", "Häufige Fragen", "Anfrage", "Pregunta", "Pregunta frecuente", "Question fréquente", "Вопрос"})
  void aQuestionHasManyNames(String name) {
    assertThat(Column.named(name)).contains(Column.QUESTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"答", "答え", "ご回答", "回答文", "回答案", "回答内容", "回答例", "ご回答内容", "対応方法", "対応案", "対処法", "解決策", "解決方法", "返答", "応答文",
      "A1", "A.", "【回答】", "回答（事務局）", "回答 / Answer", "回答Answer", "Anwser", "Answer text", "answer_body", "Response", "Reply", "Resolution",
      "答案", "答复", "답변", "답변 내용", "Antwort", "Réponse", "Reponses", "Respuesta", "Ответ"})
  void anAnswerHasManyNames(String name) {
    assertThat(Column.named(name)).contains(Column.ANSWER);
  }

  @ParameterizedTest
  @CsvSource({"回答者, OWNER", "回答日, UPDATED", "質問番号, NUMBER", "質問ID, NUMBER", "お問い合わせ先, OWNER", "分類, CATEGORY", "大分類, CATEGORY",
      "カテゴリー(大), CATEGORY", "카테고리, CATEGORY", "分类, CATEGORY", "キーワード, KEYWORDS", "類似質問, KEYWORDS", "関連ワード, KEYWORDS", "tags, KEYWORDS",
      "URL, LINK", "参考リンク, LINK", "出典, LINK", "該当箇所, SECTION", "公開, STATUS", "公開/非公開, STATUS", "ステータス, STATUS", "draft, WITHHELD",
      "非公開, WITHHELD", "公開開始日, FROM", "Start date, FROM", "公開終了日, UNTIL", "expires_at, UNTIL", "公開期間, PERIOD", "担当課, OWNER",
      "更新日, UPDATED", "last_updated, UPDATED", "表示順, ORDER", "備考欄, NOTE", "비고, NOTE", "№, NUMBER"})
  void otherColumnsHaveTheirs(String name, Column column) {
    assertThat(Column.named(name)).contains(column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "質問・回答", "Q&A", "Q/A", "質問者", "対応状況", "対応者", "掲載媒体", "件数", "年齢", "公開期間内", "回答率", "x0"})
  void otherNamesMeanNothing(String name) {
    assertThat(Column.named(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      カテゴリ,キーワード,タイトル,内容      | QUESTION=2 ANSWER=3 CATEGORY=0 KEYWORDS=1
      分類,内容,回答                          | QUESTION=1 ANSWER=2 CATEGORY=0
      件名,内容                               | QUESTION=0 ANSWER=1
      タイトル,質問,回答                      | QUESTION=1 ANSWER=2
      質問,手順                               | QUESTION=0 ANSWER=1
      質問,回答,手順                          | QUESTION=0 ANSWER=1 SECTION=2
      title,content                           | QUESTION=0 ANSWER=1
      No,大分類,中分類,質問,回答              | NUMBER=0 QUESTION=3 ANSWER=4 CATEGORY=1,2
      質問,回答,備考,注意事項                 | QUESTION=0 ANSWER=1 NOTE=2,3
      対応,項番,問い合わせ,回答,備考          | NUMBER=1 QUESTION=2 ANSWER=3 NOTE=4
      """)
  void theBestNameOfAllTakesTheColumn(String names, String columns) {
    Map<Column, List<Integer>> found =
        Header.assign(new TableRow(1, Arrays.asList(names.split(","))), true);

    assertThat(found.entrySet().stream().map(entry -> entry.getKey() + "="
        + entry.getValue().toString().replaceAll("[\\[\\] ]", "")).reduce((a, b) -> a + " " + b)).contains(columns);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "項番,問い合わせ,回答,備考\nNo.,Question,Answer,Remarks\n1,甲,乙,丙\n",
      "No.,内容,,備考\n,質問,回答,\n1,甲,乙,丙\n",
      "No.,お問い合わせ,ご回答,補足\n,内容,内容,\n1,甲,乙,丙\n",
      "一覧\n\n\"No.\n(番号)\",\"問い合わせ\n内容\",\"回答\nAnswer\",備考\n1,甲,乙,丙\n",
      "\"項番\",\"問い合わせ\n(現場)\",回答,備考\n1,甲,乙,丙\n",
      "sep=,\n項番,問い合わせ,回答,備考\n1,甲,乙,丙\n",
      "\uFEFF\uFEFF項番,問い合わせ,回答,備考\n1,甲,乙,丙\n"})
  void headersOfTwoRowsOrTwoLinesAreRead(String text) {
    FaqTable table = FaqTableReader.usual().read("t.csv", text.getBytes(StandardCharsets.UTF_8));

    assertThat(table.entries()).containsExactly(FaqEntry.of(1, "甲", "乙", "丙"));
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void aLongRunOfAnythingIsNoName() {
    assertThat(Column.named("質".repeat(100_000))).isEmpty();
    assertThat(Column.named("(".repeat(99))).isEmpty();
  }
}
