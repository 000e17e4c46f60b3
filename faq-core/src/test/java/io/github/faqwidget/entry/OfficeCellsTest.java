package io.github.faqwidget.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The structure found in the real table: telling cells exactly, all cells without losing a character. */
class OfficeCellsTest {

  private enum Column { QUESTION, ANSWER, NOTE }

  private static final Map<Integer, List<String>> ROWS = OfficeTable.rows();

  @ParameterizedTest(name = "row {0}, {1}")
  @MethodSource("tellingCells")
  void aTellingCellHasThisStructure(int row, Column column, String outline) {
    assertThat(Outline.of(ROWS.get(row).get(column.ordinal()))).isEqualTo(outline);
  }

  @TestFactory
  Stream<DynamicTest> noCellLosesACharacter() {
    return ROWS.entrySet().stream().map(row -> DynamicTest.dynamicTest("row " + row.getKey(), () ->
        assertThat(row.getValue()).allSatisfy(cell ->
            assertThat(RichText.of(cell).blocks()).extracting(Block::text)
                .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(cell)))));
  }

  @Test
  void theTableHasAllItsRows() {
    assertThat(ROWS).hasSize(46);
  }

  static Stream<Arguments> tellingCells() {
    return Stream.of(
        Arguments.of(3, Column.ANSWER, """
            paragraph[]以下を行います。\s
            steps[1. ]アプリをアンインストールします。\s
                 [2. ]画面をすべて閉じます。\s
                 [3. ]再度{section 「【手順1】認証アプリ」 -> 手順1}の手順を行います。"""),
        Arguments.of(3, Column.NOTE, """
            paragraph[]共通端末に表示されたQRコード({section 「【手順1】認証アプリ」の㊸ -> 手順1 @㊸})はインストールした認証アプリでスキャンする必\
            要があります。\s
            note[※]参考: {section 「【手順1】認証アプリ」の㊹～㊺ -> 手順1 @㊹}"""),
        Arguments.of(6, Column.ANSWER, """
            steps[①]グループのメールアドレスは最大5名までWEBブラウザ拡張機能の設定が可能です。\s
                 [②]{label 「所属メールアドレスの共有利用申請書」}を提出すれば、個人のアカウントでサインインした際に、グループのメールアドレスが表示されるようになり\
            ます。
            note[※]申請後、{label 「所属メールアドレスの共有利用の設定手順」}を実施する必要があります。"""),
        Arguments.of(7, Column.ANSWER, """
            paragraph[]{menu Authenticatorアイコン>編集ボタン>「-」ボタン}をクリックすることでブラウザの拡張機能を削除できます。"""),
        Arguments.of(12, Column.ANSWER, """
            paragraph[]以下の何れかの組み合わせによる設定が必要です。\s
            paragraph[]<組み合わせ>\s
            options[1. ]{label 「SMS送信(番号:②)」}と{label 「認証アプリ(番号:①)」}\s
                   [2. ]{label 「SMS送信(番号:②)」}と{label 「Webブラウザ拡張機能(番号:④)」}\s
                   [3. ]{label 「電話(番号:③)」}と{label 「認証アプリ(番号:①)」}\s
                   [4. ]{label 「電話(番号:③)」}と{label 「Webブラウザ拡張機能(番号:④)」}"""),
        Arguments.of(12, Column.NOTE, """
            paragraph[]詳しくは{section 「【資料1】M365多要素認証方法について」 -> 資料1}をご覧ください。"""),
        Arguments.of(17, Column.ANSWER, """
            paragraph[]以下の順番に設定を行ってください。\s
            paragraph[]<手順>\s
            steps[1. ]1人目の方が多要素認証の設定を行います。\s
                 [2. ]2人目の方が多要素認証の設定を行います。\s
            note[※]2人目の方が設定を行う時に、{label 「セキュリティ情報」}の画面で、認証解除を求められるため、1人目の方に解除してもらってください。"""),
        Arguments.of(18, Column.ANSWER, """
            paragraph[]{section 「【手順7】設定が完了しているか確認する場合の手順」 -> 手順7}を確認してください。"""),
        Arguments.of(18, Column.NOTE, """
            paragraph[]Microsoft365のWebサイトにアクセスし、{menu 「人型アイコン」>「アカウントを表示」>「更新情報」}を開き、{label 「サイ\
            ンイン方法の追加」}の下に表示されているもの(電話や認証アプリ等)があれば、設定は完了しています。"""),
        Arguments.of(21, Column.NOTE, """
            paragraph[]認証アプリの設定を行っていた場合は、アプリをアンインストールしてからやり直してください。ブラウザ拡張機能の設定を行っている場合は、「{url ht\
            tps://portal.office.com/ -> https://portal.office.com/}」にアクセスするところからやり直してください。"""),
        Arguments.of(23, Column.ANSWER, """
            paragraph[]認証アプリの設定を行っていた場合は再設定が必要です。"""),
        Arguments.of(23, Column.NOTE, """
            paragraph[]{section 「【手順1】認証アプリ」 -> 手順1}の手順を再度実施する必要があります。 サインインする時の認証で機種変更前の携帯が使用でき\
            ない場合は、電話/SMSで認証を行ってください。{section 「【手順5】サインイン手順」の(補足) -> 手順5 @(補足)}を参考ください。"""),
        Arguments.of(24, Column.ANSWER, """
            paragraph[]{section 「【手順3】電話」の④ -> 手順3 @④}まで操作を行い、{label 「電話」}の横に表示されている{label 「変更」}\
            から新しい電話番号に変更してください。"""),
        Arguments.of(29, Column.ANSWER, """
            paragraph[]Microsoft 365製品を使用する際に{label 「サインイン要求を承認」}の画面(数字2桁が表示)が表示された場合は、認証アプリが設定さ\
            れています。{label 「コードの入力」}の画面が表示された場合は、ブラウザ拡張機能が設定されています。{label 「IDを確認する」}の画面が表示された多場合は、\
            電話(またはSMS)が設定されています。"""),
        Arguments.of(29, Column.NOTE, """
            paragraph[]{label 「サインイン要求を承認」}、{label 「コードの入力」}、{label 「IDを確認する」}のそれぞれの画面については{sect\
            ion 「【手順5】サインイン手順」の③ -> 手順5 @③}の画像をご参照ください。"""),
        Arguments.of(31, Column.NOTE, """
            paragraph[]認証アプリを開き、{menu 「・・・」>「設定」>「アプリの更新プログラム」}がオンになっていることを確認してください。"""),
        Arguments.of(35, Column.QUESTION, """
            paragraph[]海外でSMS(または電話)の設定を行っている。国名は{label 「日本」}(またはJapan)を選択すればよいか。"""),
        Arguments.of(35, Column.NOTE, """
            paragraph[]帰国された際は{entry 本資料のNo.24 -> 24}をご確認ください。"""),
        Arguments.of(42, Column.NOTE, """
            paragraph[]参考URL： {url https://support.justsystems.com/jp/severally/detail1574.html \
            -> https://support.justsystems.com/jp/severally/detail1574.html}"""),
        Arguments.of(43, Column.QUESTION, """
            paragraph[]{section 「【手順2-1】SMS送信」の⑨ -> 手順2-1 @⑨}で{label 「電話」}を選択する手順になっているが、{label \
            「電話」}が表示されない。"""),
        Arguments.of(43, Column.ANSWER, """
            paragraph[]スマートフォンの機種により、{label 「電話」}ではなく{label 「手」}と表示されることがあります。{label 「手」}を選択して@以\
            降の操作を行ってください。"""),
        Arguments.of(43, Column.NOTE, """
            paragraph[]{section 「【手順3-1】電話」 -> 手順3-1}についても同様です。"""));
  }
}
