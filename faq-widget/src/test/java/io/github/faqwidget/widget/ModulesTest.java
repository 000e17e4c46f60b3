package io.github.faqwidget.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.NullUnmarked;

/** The parts that know no page, from their sources: each case is an expression and what it gives, as JSON. */
@DisplayName("The script's modules by themselves")
@NullUnmarked
@ExtendWith(Stage.Setting.class)
class ModulesTest {

  private static BrowserContext context;
  private static Page page;

  @BeforeAll
  static void open() {
    context = WidgetTest.stage.chromium.newContext();
    page = context.newPage();
    page.navigate(WidgetTest.stage.server.url("/pages/page.css"));
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      // Pieces always join to the text, whatever the highlights.
      "view/highlights | cut('abcd', 0, [{start: 1, end: 3}]).map(p => p.text + p.marked) | [`afalse`,`bctrue`,`dfalse`]",
      "view/highlights | cut('abcd', 10, [{start: 8, end: 12}]).map(p => p.text) | [`ab`,`cd`]",
      "view/highlights | cut('abcd', 0, [{start: 2, end: 9}, {start: 0, end: 3}]).map(p => p.text) | [`abc`,`d`]",
      "view/highlights | cut('abcd', 0, [{start: 3, end: 1}, {start: NaN, end: NaN}]).map(p => p.text) | [`abcd`]",
      "view/highlights | cut('', 0, [{start: 0, end: 1}]) | []",
      "view/highlights | excerpt('短い答え', []).map(p => p.text) | [`短い答え`]",
      "view/highlights | excerpt('あ'.repeat(200) + '鍵', [{start: 200, end: 201}]).map(p => p.text.length) | [1,16,1]",
      // No character is cut in two.
      "view/highlights | excerpt('𠮷'.repeat(80), []).map(p => p.text.length) | [90,1]",
      "view/highlights | excerpt('a' + '𠮷'.repeat(80), []).map(p => p.text.length) | [89,1]",
      "view/highlights | excerpt('a' + '𠮷'.repeat(80) + '鍵', [{start: 161, end: 162}])[1].text | `𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷`",
      "page/fold | shorten('a𠮷', 2) | `a`",
      "page/fold | shorten('a𠮷\\ud842b', 9) | `a𠮷b`",
      // Kept entries are searched by characters, whatever their plane.
      "server/offline-search | matching([{question: '𠮷野さん', answer: {text: ''}, note: {text: ''}}], '𠮷野').hits.length | 1",
      "server/offline-search | matching([{question: '吉野さん', answer: {text: ''}, note: {text: ''}}], '𠮷野').hits.length | 0",
      // Ways to write a section.
      "page/fold | fold('【手順１－１】 認証') === fold('【手順1-1】認証') | true",
      "page/fold | fold('手順1–1') === fold('手順1−1') | true",
      "page/fold | fold('(補足)') === fold('（補足）') | true",
      // Waiting doubles, has an end, and heeds the server.
      "requests/backoff | [1, 2, 3, 9].map(n => waitAfter(n, 0, 0)) | [2000,4000,8000,60000]",
      "requests/backoff | waitAfter(1, 30000, 0) | 30000",
      "requests/backoff | waitAfter(1, 9e9, 0) | 600000",
      "requests/backoff | waitAfter(1, 0, 1) | 2500",
      // Japanese first, but the reader's own preference counts.
      "element/settings | readerLanguage('auto', ['en-GB', 'ja'], 'ja') | `en`",
      "element/settings | readerLanguage('ja', ['en'], 'en') | `ja`",
      "element/settings | readerLanguage('', ['fr'], 'en-US') | `en`",
      "element/settings | readerLanguage('', ['fr'], '') | `ja`",
      "element/settings | apiOf('https://h.example.jp/faq/faq-widget/1.0.0/faq-panel.js?1') | `https://h.example.jp/faq/api/`",
      "element/settings | apiOf('https://h.example.jp/assets/bundle.js') | ``",
      // Counts read right for one and for many.
      "texts/texts | [1, 2].map(count => fill(textsIn('en').found, count)) | [`Answers: 1`,`Answers: 2`]",
      // A shortcut needs a modifier and exactly its own.
      "panel/shortcut | isShortcut('Alt+H', new KeyboardEvent('keydown', {key: 'h', altKey: true})) | true",
      "panel/shortcut | isShortcut('Alt+H', new KeyboardEvent('keydown', {key: 'h', altKey: true, ctrlKey: true})) | false",
      "panel/shortcut | isShortcut('Alt+H', new KeyboardEvent('keydown', {key: '˙', code: 'KeyH', altKey: true})) | true",
      "panel/shortcut | isShortcut('H', new KeyboardEvent('keydown', {key: 'h'})) | false",
      // What the server says is read strictly, and what may be missing is empty.
      "server/readers | readHits({fit: 'good', hits: []}).fit | `none`",
      "server/readers | readHits({hits: [{id: '1', question: 'q', answer: {text: 't'}}]}).hits[0].answer.blocks | []",
      "server/readers | (() => { try { readHits([]) } catch (e) { return e.message } })() | `Not an object`",
      "server/readers | (() => { try { readEntry({id: '1'}) } catch (e) { return e.name } })() | `TypeError`",
      "server/client | new Client('http://h/faq/api/', 'c', 'ja').resolve('m.html#a') | `http://h/faq/m.html#a`",
      "server/client | new Client('http://h/faq/api/', 'c', 'ja').resolve('http://[') | ``",
      // An address may name a place, or be no address at all.
      "page/fragment | idIn('#%E6%89%8B%E9%A0%861') | `手順1`",
      "page/fragment | idIn('#100%') | ``",
      "page/fragment | elementAt('https://h.example.jp/#100%') | null",
      // An embedder names a contact in words.
      "element/settings | contactIn('') | null",
      "element/settings | contactIn('情報推進室 内線 2345 joho@example.jp') | "
          + "{`name`:`情報推進室 内線 2345`,`mail`:`joho@example.jp`,`phone`:``,`url`:``,`notice`:``}",
      "element/settings | contactIn('https://it.example.jp/ IT Office') | "
          + "{`name`:`IT Office`,`mail`:``,`phone`:``,`url`:`https://it.example.jp/`,`notice`:``}",
      // The whole table stands by category where it has such.
      "view/hit | [categoryOf({category: ['税', '住民税']}), categoryOf({category: []})] | [`税 > 住民税`,``]",
      "view/whole-table | wholeTable({entries: [['1', ['税']], ['2', []], ['3', ['税']]].map(([id, category]) => "
          + "({id, category, question: 'Q' + id, lang: 'ja', sections: []}))}, {all: '', others: 'O', count: ''}, {})"
          + ".flatMap(node => [...node.querySelectorAll('.hit')].map(hit => hit.textContent)) | [`Q1`,`Q3`,`Q2`]",
      // Mail addresses and telephone numbers are links; questions with the same answer stand with the hit's own.
      "view/citations | ['mail', 'phone'].map(kind => new Citations({}, {}, []).link({kind, target: 't'}, ['x']).href) | "
          + "[`mailto:t`,`tel:t`]",
      "view/hit | [...hit({})({id: '1', lang: 'ja', question: 'Q', answer: {text: 'A'}, alike: [{question: 'R'}], "
          + "highlights: {question: [], answer: []}}).querySelector('.question').childNodes].map(n => n.textContent) | [`Q`,`R`]",
      "server/readers | readHits({hits: [{id: '1', question: 'q', alike: [{id: '2', question: 'r'}]}]}).hits[0].alike | "
          + "[{`question`:`r`}]",
      // Routes behind the hash stay in a link.
      "page/fragment | (location.hash = '', linkTo(3, 'x').split('#')[1]) | `faq=3`",
      "page/fragment | (location.hash = '', linkTo('問 3/b', 'x').split('#')[1]) | `faq=%E5%95%8F%203%2Fb`",
      "page/fragment | [entryIn('#faq=FAQ001', ''), entryIn('#faq=%E5%95%8F%203', ''), entryIn('#faq=', '')] | [`FAQ001`,`問 3`,``]",
      "texts/texts | ['24', '1-2', 'FAQ001', '問3'].map((id) => cited({number: 'No.{}'}, id)) | [`No.24`,`No.1-2`,`FAQ001`,`問3`]",
      "page/fragment | (location.hash = '#/a/b', linkTo(3, 'x').split('#')[1]) | `/a/b?faq=3`",
      "page/fragment | (location.hash = '#/a?c=d&faq=2', linkTo(3, 'x').split('#')[1]) | `/a?c=d&faq=3`",
      "page/fragment | (location.hash = '#!/a?faq=2', linkTo(3, 'x').split('#')[1]) | `!/a?faq=3`",
      "page/fragment | (location.hash = '#tejun1', linkTo(3, 'x').split('#')[1]) | `faq=3`",
      // States are never changed, only followed by others.
      "panel/state | Object.isFrozen(START) && !START.open | true",
      "panel/transitions | Object.isFrozen(opened({open: false})) | true",
      "panel/transitions | typed({found: {hits: []}}, ' ').found | null",
      "panel/transitions | steppedBack({trail: [1, 2]}).trail | [1]",
  })
  void give(String module, String expression, String json) {
    Object result = page.evaluate("""
        async ([module, expression]) => {
          const exports = await import('/sources/' + module + '.js');
          return JSON.stringify(Function(...Object.keys(exports), 'return ' + expression)(...Object.values(exports)));
        }""", List.of(module, expression));
    assertThat(result).isEqualTo(json.replace('`', '"'));
  }
}
