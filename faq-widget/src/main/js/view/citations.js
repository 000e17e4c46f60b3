/** @fileoverview Links out of an entry's text: to sections of the page, to other entries, to the web. */

import { Actions } from '../panel/actions.js';
import { Inline, Section } from '../server/types.js';
import { Texts } from '../texts/texts.js';
import { addressOf } from '../page/fragment.js';
import { button, create, isWebAddress, outwardLink, unseen } from './dom.js';
import { findSection, findStep } from '../page/citation-target.js';

/** What names something on a screen. */
const NAMES = ['label', 'menu'];

/** Makes the link for a citation. */
export class Citations {
  /**
   * @param {!Texts} texts
   * @param {!Actions} actions
   * @param {!Array<!Section>} sections of the catalog, as far as known
   */
  constructor(texts, actions, sections) {
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.actions = actions;
    /** @private @const */
    this.sections = sections;
  }

  /**
   * @param {!Inline} inline
   * @param {!Array<!Node|string>} content
   * @return {!Node}
   */
  link(inline, content) {
    switch (inline.kind) {
      case 'section':
        return this.section(inline, content);
      case 'entry':
        return this.entry(inline, content);
      case 'url':
        return outwardLink(inline.target, this.texts.newTab, ...content);
      case 'mail':
        return create('a', { 'href': 'mailto:' + inline.target }, ...content);
      case 'phone':
        return create('a', { 'href': 'tel:' + inline.target }, ...content);
      default:
        return create(NAMES.includes(inline.kind) ? 'span.' + inline.kind : 'span', {}, ...content);
    }
  }

  /**
   * @param {!Inline} inline
   * @param {!Array<!Node|string>} content
   * @return {!Node}
   * @private
   */
  section(inline, content) {
    const known = this.sections.find((section) => section.id === inline.target);
    const href = this.actions.resolve(known ? known.href : '');
    const section = findSection(inline.target, href);
    if (!section) {
      return outwardLink(href, this.texts.newTab, ...content);
    }
    const address = addressToCopy(section, inline.step, href);
    const link = create('a.citation', { 'href': address }, ...content, unseen(this.texts.goTo));
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
    return inline.target
      ? button('.citation', {}, () => this.actions.fetchEntry(inline.target), ...content)
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
