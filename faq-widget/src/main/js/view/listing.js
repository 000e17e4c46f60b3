/** @fileoverview What the list shows: where the reader is, and the entries found. */

import { Actions } from '../panel/actions.js';
import { Hits } from '../server/types.js';
import { State } from '../panel/state.js';
import { Texts, fill } from '../texts/texts.js';
import { button, create } from './dom.js';
import { fold } from '../page/fold.js';
import { hit, listOf, question } from './hit.js';
import { wholeTable } from './whole-table.js';

/** Makes the content of the list for a state. */
export class Listing {
  /**
   * @param {!Texts} texts
   * @param {!Actions} actions
   */
  constructor(texts, actions) {
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.actions = actions;
  }

  /**
   * @param {!State} state
   * @return {!Array<!Node>}
   */
  content(state) {
    if (state.all) {
      return wholeTable(state, this.texts, this.actions);
    }
    if (!state.query) {
      return [...this.nearby(state), ...this.recent(state.recent)];
    }
    if (state.failure === 'down') {
      return [];
    }
    return state.found ? this.found(state.found, state) : [this.calm(this.texts.searching)];
  }

  /**
   * @param {!Hits} found
   * @param {!State} state
   * @return {!Array<!Node>}
   * @private
   */
  found(found, state) {
    const { texts, actions } = this;
    const ids = found.hits.map((entry) => entry.id);
    const others = found.suggestions.filter((entry) => !ids.includes(entry.id));
    const heading = found.fit === 'good' ? fill(texts.found, found.hits.length) : texts.perhaps;
    const answers = [create('h3', {}, heading), listOf(found.hits, hit(actions)), listOf(others, question(actions))];
    return [
      ...(found.spelling ? [this.spelling(found.spelling)] : []),
      ...(found.hits.length + others.length ? answers : [...this.nothing(state.query), ...this.nearby(state)]),
    ];
  }

  /**
   * @param {string} spelling
   * @return {!Node}
   * @private
   */
  spelling(spelling) {
    return create('p.spelling', {}, this.texts.spelling,
      button('.citation', {}, () => this.actions.search(spelling), spelling));
  }

  /**
   * @param {string} query
   * @return {!Array<!Node>}
   * @private
   */
  nothing(query) {
    return [this.calm(create('strong', {}, fill(this.texts.none, query)), create('br', {}), this.texts.noneAdvice)];
  }

  /**
   * @param {!State} state
   * @return {!Array<!Node>}
   * @private
   */
  nearby(state) {
    const where = this.where(state);
    if (!state.nearby) {
      return state.failure ? [where] : [where, this.calm(this.texts.searching)];
    }
    return state.nearby.hits.length
      ? [where, create('h3', {}, this.texts.usual), listOf(state.nearby.hits, hit(this.actions))]
      : [where, this.calm(this.texts.quiet, create('br', {}), this.texts.typeAdvice)];
  }

  /**
   * The section being read with the number of its entries, the heading within it where that is another one,
   * and the way to all the others.
   * @param {!State} state
   * @return {!Node}
   * @private
   */
  where(state) {
    const { texts, actions } = this;
    const { id, name } = state.nearby ? state.nearby.section : { id: '', name: '' };
    const section = state.catalog && state.catalog.sections.find((each) => each.id === id);
    const within = name && fold(name) !== fold(state.heading) ? state.heading : '';
    return create('div.where', {},
      create('span.hint', {}, texts.reading),
      ...(state.entries
        ? [button('.all', {}, actions.showAll, fill(texts.all, state.entries.length))]
        : []),
      create('p', {},
        create('strong', {}, name || state.heading || texts.thisPage),
        ...(section ? [' ', create('span.hint', {}, fill(texts.count, section.entries.length))] : [])),
      ...(within ? [create('span.hint', {}, within)] : []));
  }

  /**
   * @param {!Array<string>} queries
   * @return {!Array<!Node>}
   * @private
   */
  recent(queries) {
    const { texts, actions } = this;
    return queries.length ? [
      create('h3', {}, texts.recent),
      create('p.recent', {},
        ...queries.map((query) => button('.key', {}, () => actions.search(query), query)),
        button('.citation', {}, actions.forget, texts.forget)),
    ] : [];
  }

  /**
   * @param {...(!Node|string)} content
   * @return {!Node}
   * @private
   */
  calm(...content) {
    return create('p.calm.phrased', {}, ...content);
  }
}
