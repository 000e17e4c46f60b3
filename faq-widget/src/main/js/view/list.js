/** @fileoverview Where the reader is, and the entries found. */

import { Actions } from './actions.js';
import { Entry, Hits } from '../server/shapes.js';
import { State } from '../state.js';
import { Texts, fill } from '../i18n.js';
import { button, create, marked } from './dom.js';
import { cut, excerpt } from '../highlights.js';
import { fold } from '../page/fold.js';
import { phrased } from './phrases.js';

const STEPS = { 'ArrowDown': 1, 'ArrowUp': -1 };

/**
 * The list of hits. Each is a button, so that Tab, Enter and Space work as everywhere; arrows go through
 * them too.
 */
export class ListView {
  /**
   * @param {!Texts} texts
   * @param {!Actions} actions
   */
  constructor(texts, actions) {
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.actions = actions;
    /** @const {!HTMLElement} */
    this.element = create('div', { 'class': 'list' });
  }

  /** @param {!State} state */
  render(state) {
    this.element.replaceChildren(...this.content(state));
  }

  /** @return {boolean} whether there was a hit to focus */
  focusFirst() {
    return this.focus(this.hits()[0]);
  }

  /**
   * @param {number} number of an entry
   * @return {boolean} whether it is among the hits, and has the focus now
   */
  focusEntry(number) {
    return this.focus(this.hits().find((hit) => hit.dataset['number'] === String(number)));
  }

  /**
   * @param {string} key
   * @param {!Element} focused
   * @return {boolean} whether the focus moved to another hit; false also at either end
   */
  step(key, focused) {
    const at = this.hits().indexOf(/** @type {!HTMLElement} */ (focused));
    return at >= 0 && key in STEPS && this.focus(this.hits()[at + STEPS[key]]);
  }

  /**
   * @param {!Element} focused
   * @return {boolean} whether it is the first hit
   */
  isFirst(focused) {
    return focused === this.hits()[0];
  }

  /**
   * @return {!Array<!HTMLElement>}
   * @private
   */
  hits() {
    return /** @type {!Array<!HTMLElement>} */ ([...this.element.querySelectorAll('.hit')]);
  }

  /**
   * @param {!HTMLElement|undefined} hit
   * @return {boolean}
   * @private
   */
  focus(hit) {
    if (hit) {
      hit.focus();
    }
    return !!hit;
  }

  /**
   * @param {!State} state
   * @return {!Array<!Node>}
   * @private
   */
  content(state) {
    if (!state.query) {
      return this.nearby(state);
    }
    if (state.failure === 'down') {
      return [];
    }
    if (!state.found) {
      return [create('p', { 'class': 'calm' }, this.texts.searching)];
    }
    return state.found.fit === 'none'
      ? [...this.nothing(state.query), ...this.nearby(state)]
      : this.found(state.found);
  }

  /**
   * @param {!Hits} found
   * @return {!Array<!Node>}
   * @private
   */
  found(found) {
    const heading = found.fit === 'weak' ? this.texts.perhaps : fill(this.texts.found, found.hits.length);
    return [create('h3', {}, heading), this.entries(found.hits)];
  }

  /**
   * @param {string} query
   * @return {!Array<!Node>}
   * @private
   */
  nothing(query) {
    return [create('p', { 'class': 'calm' },
      create('strong', {}, fill(this.texts.none, query)), create('br', {}), this.texts.noneAdvice)];
  }

  /**
   * @param {!State} state
   * @return {!Array<!Node>}
   * @private
   */
  nearby(state) {
    const where = this.where(state);
    if (!state.nearby) {
      return state.failure ? [where] : [where, create('p', { 'class': 'calm' }, this.texts.searching)];
    }
    return state.nearby.hits.length
      ? [where, create('h3', {}, this.texts.usual), this.entries(state.nearby.hits)]
      : [where, create('p', { 'class': 'calm' }, this.texts.quiet)];
  }

  /**
   * The section being read, and the heading within it where that is another one.
   * @param {!State} state
   * @return {!Node}
   * @private
   */
  where(state) {
    const section = state.nearby ? state.nearby.section : '';
    const within = section && fold(section) !== fold(state.place) ? state.place : '';
    return create('p', { 'class': 'where' },
      create('span', { 'class': 'hint' }, this.texts.reading), ' ',
      create('strong', {}, section || state.place || this.texts.thisPage),
      ...(within ? [' ', create('span', { 'class': 'hint' }, within)] : []));
  }

  /**
   * @param {!Array<!Entry>} entries
   * @return {!Node}
   * @private
   */
  entries(entries) {
    return create('ul', { 'class': 'hits', 'role': 'list' },
      ...entries.map((entry) => create('li', {}, this.hit(entry))));
  }

  /**
   * @param {!Entry} entry
   * @return {!Node}
   * @private
   */
  hit(entry) {
    const name = 'hit-' + entry.number;
    return button(
      {
        'class': 'hit', 'lang': entry.lang, 'data-number': entry.number,
        'aria-labelledby': name, 'aria-describedby': name + '-answer',
      },
      () => this.actions.showEntry(entry),
      create('span', { 'class': 'question ' + phrased(entry.question), 'id': name },
        ...marked(cut(entry.question, 0, entry.highlights.question))),
      create('span', { 'class': 'excerpt', 'id': name + '-answer' },
        ...marked(excerpt(entry.answer.text, entry.highlights.answer))));
  }
}
