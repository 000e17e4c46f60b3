/** @fileoverview The words on the panel, Japanese and English. `{}` stands for what a sentence is about. */

/** @enum {string} */
const JAPANESE = {
  help: '困ったとき',
  close: '閉じる',
  side: '反対側へ動かす',
  ask: '困っていることを入力',
  example: '短いことばで探せます',
  clear: '入力を消す',
  reading: 'いま読んでいるところ',
  thisPage: 'このページ',
  usual: 'ここでよくある質問',
  quiet: 'ここについての質問はまだありません。困っていることを上に入力してください。',
  found: '{}件の答え',
  perhaps: '近いかもしれません',
  perhapsCount: '近いかもしれない答えが{}件あります',
  none: '「{}」に合う答えは見つかりませんでした。',
  noneAdvice: '短いことばや、別の言い方で探すと見つかることがあります。',
  searching: '探しています…',
  back: '戻る',
  number: 'No.{}',
  note: '備考',
  manual: '手順',
  newTab: '（新しいタブで開きます）',
  goTo: '（このページのその場所へ移ります）',
  down: 'いま答えを取り出せません。',
  downAdvice: '手順はそのまま進めていただけます。つながりしだい、自動で表示します。',
  missing: 'その質問は見つかりませんでした。',
  missingAdvice: '困っていることを上に入力して探してください。',
  retry: 'もう一度試す',
  contact: '解決しないとき',
};

/** @enum {string} */
const ENGLISH = {
  help: 'Help',
  close: 'Close',
  side: 'Move to the other side',
  ask: 'What are you stuck on?',
  example: 'A word or two will do',
  clear: 'Clear',
  reading: 'You are reading',
  thisPage: 'This page',
  usual: 'Often asked here',
  quiet: 'Nothing has been asked about this part yet. Type what you are stuck on above.',
  found: 'Answers: {}',
  perhaps: 'Perhaps one of these',
  perhapsCount: 'Answers that may be close: {}',
  none: 'No answer found for “{}”.',
  noneAdvice: 'A shorter word, or another one, may help.',
  searching: 'Searching…',
  back: 'Back',
  number: 'No. {}',
  note: 'Note',
  manual: 'Steps',
  newTab: ' (opens in a new tab)',
  goTo: ' (goes to that place on this page)',
  down: 'The answers cannot be reached just now.',
  downAdvice: 'You can go on with the steps. They will show here as soon as the connection is back.',
  missing: 'There is no such question.',
  missingAdvice: 'Type what you are stuck on above.',
  retry: 'Try again',
  contact: 'Still stuck?',
};

/** @typedef {typeof JAPANESE} */
export let Texts;

/**
 * @param {string} lang `ja` or `en`
 * @return {!Texts}
 */
export function textsIn(lang) {
  return /** @type {!Texts} */ (lang === 'en' ? ENGLISH : JAPANESE);
}

/**
 * @param {string} sentence
 * @param {string|number} subject
 * @return {string}
 */
export function fill(sentence, subject) {
  return sentence.replace('{}', () => String(subject));
}
