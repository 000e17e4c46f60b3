/** @fileoverview What readers did not find, and the mending of it. */

import { create, fill } from '../view/dom.js';
import { periodChoice } from '../view/period.js';
import { Listbox } from '../view/listbox.js';
import { count } from '../view/numbers.js';
import { filled } from '../texts/texts.js';
import { mending } from './mending.js';

/** @return {Promise<HTMLElement>} */
export async function mendScreen(app) {
  const { gaps } = await app.client.gaps(app.catalog.id, app.period);
  return new Mend(app, gaps).element;
}

/** The gaps on the left, most people first, and what to do about the chosen one on the right. */
class Mend {
  constructor(app, gaps) {
    this.app = app;
    this.gaps = gaps;
    this.side = create('section.side', { 'aria-label': app.texts.mending });
    this.list = new Listbox(app.texts.gaps, (gap) => this.line(gap), (gap) => this.choose(gap));
    this.element = create('div.page.two', {},
      create('div.list', {},
        create('div.title', {}, create('h1', {}, app.texts.mend), periodChoice(app)),
        create('p.hint', {}, app.texts.mendHint),
        this.list.element),
      this.side);
    this.list.show(gaps);
    this.list.element.addEventListener('keydown', (event) => this.press(event));
    if (!gaps.length) {
      fill(this.side, create('p.calm', {}, app.texts.noGaps));
    }
  }

  line(gap) {
    const { texts, lang } = this.app;
    return [
      create('span.words', {}, gap.text),
      create('span.facts', {},
        create('span.tag.' + gap.kind, {}, texts[gap.kind]),
        create('span', {}, filled(texts.people, count(gap.clients, lang))),
        gap.like.length ? create('span', {}, filled(texts.alike, gap.like.length)) : null,
        ...gap.sections.slice(0, 2).map((section) => create('span', {}, section)),
        this.isMended(gap) ? create('span.tag.done', {}, texts.mended) : null),
    ];
  }

  isMended(gap) {
    return this.app.draft.changes.some((change) => change.query === gap.text
      || change.kind === 'synonym' && change.words.some((word) => gap.text.includes(word)));
  }

  async choose(gap) {
    this.chosen = gap;
    const content = await mending(this.app, gap, (changes, entries, said) => this.mend(gap, changes, entries, said));
    if (this.chosen === gap) {
      fill(this.side, content);
    }
  }

  /**
   * Takes a change into the draft together with what now answers the search, so that every later draft is measured by it;
   * and goes on to the next search that nobody has looked after.
   */
  async mend(gap, changes, entries, said) {
    const judged = entries ? [{ kind: 'judged', query: gap.text, entries }] : [];
    if (await this.app.change([...changes, ...judged], said)) {
      this.list.show(this.gaps, this.gaps.find((each) => !this.isMended(each)) || gap);
      this.list.focus();
    }
  }

  /** A digit takes the answer of that rank: only while the list has the focus, where nobody types. */
  press(event) {
    const choices = this.side.querySelectorAll('[data-rank]');
    const choice = /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey && choices[event.key - 1];
    if (choice) {
      event.preventDefault();
      choice.click();
    }
  }
}
