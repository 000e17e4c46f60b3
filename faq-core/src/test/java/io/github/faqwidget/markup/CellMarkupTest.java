package io.github.faqwidget.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell with markup says; ⏎ is a line end. */
class CellMarkupTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      <p>窓口は<a href="https://www.example.jp/m">こちら</a>です。<br>1. 申請書<br>2. 印鑑</p> | 窓口はこちら <https://www.example.jp/m>です。⏎1. 申請書⏎2. 印鑑
      <ul><li>甲</li><li>乙</li></ul>                     | ・甲⏎・乙
      <ol><li>開く</li><li>押す</li></ol>                 | 1. 開く⏎2. 押す
      <b>太字</b>と⏎次の行                                | 太字と⏎次の行
      Q&amp;A は&nbsp;こちら                              | Q&A は\u00A0こちら
      <script>alert(1)</script>甲<br/>乙                  | 甲⏎乙
      甲<br>【<組み合わせ>】<Enter>を押す                 | 甲⏎【<組み合わせ>】<Enter>を押す
      **必要なもの**: [申請書](https://a.example/f.pdf) を\\n1. 書く\\n2. 出す | 必要なもの: 申請書 <https://a.example/f.pdf> を⏎1. 書く⏎2. 出す
      ## 手順⏎**重要** *強調* `code`⏎- 甲⏎* 乙            | 手順⏎重要 強調 code⏎・甲⏎・乙
      """)
  void becomesWhatAPersonWouldSee(String cell, String text) {
    assertThat(CellMarkup.text(cell.replace("⏎", "\n").replace("\\\\n", "\\n")))
        .isEqualTo(text.replace("⏎", "\n").replace("\\u00A0", "\u00A0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲", "<組み合わせ> 1. 甲 2. 乙", "<Enter>キー", "a < b > c", "C:\\new\\name", "\\\\server\\new", "*印の欄", "** 注意 **", "[甲](乙)", "A & B",
      "5 * 3 * 2", "- 甲\n- 乙", "# 見出し", "&甲;"})
  void otherTextStaysAsItIs(String cell) {
    assertThat(CellMarkup.text(cell)).isEqualTo(cell);
  }

  @Test
  void whateverIsRepeatedIsReadInNoTime() {
    for (String unit : new String[] {"<", "<a ", "<p", "&", "&amp", "*", "**", "*a", "[", "[a](", "[](http://", "`", "\\n", "\\", "# ", "<div>", "</div>"}) {
      assertThat(CellMarkup.text(unit.repeat(32_767 / unit.length()))).isNotNull();
    }
  }
}
