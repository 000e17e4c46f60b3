/** @fileoverview One entry: question, answer, note, and the ways out of it. */

import { Actions } from './actions.js';
import { Entry, Inline } from '../server/shapes.js';
import { State, shownEntry } from '../state.js';
import { Texts, fill } from '../i18n.js';
import { blocks, Citations } from './blocks.js';
import { button, create, isWebAddress, marked, outwardLink, unseen } from './dom.js';
import { addressOf } from '../page/fragment.js';
import { cut } from '../highlights.js';
import { phrased } from './phrases.js';
import { findSection, findStep } from '../page/landing.js';

/** The entry on display. */
export class EntryView {
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
    this.element = create('div', { 'class': 'entry' });
    /** @private {!Map<string, string>} */
    this.hrefs = new Map();
  }

  /** @param {!State} state */
  render(state) {
    const entry = shownEntry(state);
    this.hrefs = state.catalog ? state.catalog.hrefs : this.hrefs;
    this.element.replaceChildren(...(entry ? [this.bar(entry), this.article(entry)] : []));
  }

  /** Puts the focus where reading begins. */
  focus() {
    const question = /** @type {?HTMLElement} */ (this.element.querySelector('h3'));
    if (question) {
      question.focus();
    }
  }

  /**
   * @param {!Entry} entry
   * @return {!Node}
   * @private
   */
  bar(entry) {
    return create('div', { 'class': 'bar' },
      button({ 'class': 'back' }, this.actions.back, this.texts.back),
      create('span', { 'class': 'hint' }, fill(this.texts.number, entry.number)));
  }

  /**
   * @param {!Entry} entry
   * @return {!Node}
   * @private
   */
  article(entry) {
    const { question, answer, note } = entry.highlights;
    return create('div', { 'lang': entry.lang },
      create('h3', { 'tabindex': '-1', 'class': phrased(entry.question) },
        ...marked(cut(entry.question, 0, question))),
      create('div', { 'class': 'answer' }, ...blocks(entry.answer, answer, this.citations())),
      ...(entry.note.text ? [this.note(blocks(entry.note, note, this.citations()))] : []));
  }

  /**
   * @param {!Array<!Node>} content
   * @return {!Node}
   * @private
   */
  note(content) {
    return create('div', { 'class': 'remark' }, create('h4', {}, this.texts.note), ...content);
  }

  /**
   * @return {!Citations}
   * @private
   */
  citations() {
    return {
      section: (inline, content) => this.section(inline, content),
      entry: (inline, content) => this.entry(inline, content),
      newTab: this.texts.newTab,
    };
  }

  /**
   * @param {!Inline} inline
   * @param {!Array<!Node|string>} content
   * @return {!Node}
   * @private
   */
  section(inline, content) {
    const href = this.actions.resolve(this.hrefs.get(inline.target) || '');
    const section = findSection(inline.target, href);
    if (!section) {
      return outwardLink(href, this.texts.newTab, ...content);
    }
    const attributes = { 'class': 'citation', 'href': addressToCopy(section, inline.step, href) };
    const link = create('a', attributes, ...content, unseen(this.texts.goTo));
    link.addEventListener('click', (event) => {
      if (!asksForAnotherTab(/** @type {!MouseEvent} */ (event))) {
        event.preventDefault();
        this.visit(inline, href);
      }
    });
    return link;
  }

  /**
   * @param {!Inline} inline
   * @param {string} href
   * @private
   */
  visit(inline, href) {
    const section = findSection(inline.target, href);
    if (section) {
      this.actions.visit(findStep(section, inline.step));
    }
  }

  /**
   * @param {!Inline} inline
   * @param {!Array<!Node|string>} content
   * @return {!Node}
   * @private
   */
  entry(inline, content) {
    const number = Number(inline.target);
    return Number.isInteger(number) && number > 0
      ? button({ 'class': 'citation' }, () => this.actions.fetchEntry(number), ...content)
      : create('span', {}, ...content);
  }
}

/**
 * @param {!Element} section on this page
 * @param {string} step
 * @param {string} href where the catalog says that the section is
 * @return {string} where a copy of the link leads, or the link in a tab of its own
 */
function addressToCopy(section, step, href) {
  const elsewhere = isWebAddress(href) ? href : location.href;
  return addressOf(findStep(section, step)) || addressOf(section) || elsewhere;
}

/**
 * @param {!MouseEvent} event
 * @return {boolean}
 */
function asksForAnotherTab(event) {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}
