/** @fileoverview One entry: question, answer, note, and the ways on from it. */

import { Actions } from '../panel/actions.js';
import { Checklist } from './checklist.js';
import { Citations } from './citations.js';
import { Catalog, Entry } from '../server/types.js';
import { FeedbackView } from './feedback.js';
import { State, shownEntry } from '../panel/state.js';
import { Texts, cited } from '../texts/texts.js';
import { blocks } from './blocks.js';
import { button, create, marked, outwardLink } from './dom.js';
import { copied } from './clipboard.js';
import { cut } from './highlights.js';
import { categoryOf, listOf, question } from './hit.js';
import { phrased } from './line-breaking.js';
import { printAlone } from './print.js';

const NOTHING_KNOWN = { title: '', updated: '', contact: { name: '', phone: '', mail: '' } };

/** The entry on display. */
export class EntryView {
  /**
   * @param {!Texts} texts
   * @param {!Actions} actions
   * @param {function(string)} say what screen readers are to hear
   * @param {function(string)} onUnsolved told what the reader has typed about it so far
   */
  constructor(texts, actions, say, onUnsolved) {
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.actions = actions;
    /** @private @const */
    this.say = say;
    /** @private @const */
    this.onUnsolved = onUnsolved;
    /** @private @const {!HTMLElement} */
    this.article = create('div.article', {});
    /** @private @const {!HTMLElement} */
    this.related = create('div.related', {});
    /** @private {?FeedbackView} */
    this.feedback = null;
    /** @private {?Catalog} */
    this.catalog = null;
    /** @const {!HTMLElement} */
    this.element = create('div.entry', {});
  }

  /**
   * @param {!State} state
   * @param {!State} before
   */
  render(state, before) {
    const entry = shownEntry(state);
    const changed = entry !== shownEntry(before);
    this.element.hidden = !entry;
    if (changed && this.feedback) {
      this.feedback.leave();
    }
    if (changed) {
      this.feedback = entry && this.ask(entry);
      this.element.replaceChildren(...(entry ? this.content(entry) : []));
    }
    if (entry && (changed || state.catalog !== before.catalog)) {
      this.renderArticle(entry, state);
    }
    this.catalog = state.catalog;
    if (this.feedback) {
      this.feedback.notice.textContent = state.catalog && state.catalog.contact.notice;
    }
    if (changed || state.related !== before.related) {
      this.renderRelated(entry, state);
    }
  }

  /** Puts the focus where reading begins. */
  focus() {
    const heading = /** @type {?HTMLElement} */ (this.element.querySelector('h3'));
    if (heading) {
      heading.focus();
    }
  }

  /**
   * @param {!Entry} entry
   * @return {!FeedbackView}
   * @private
   */
  ask(entry) {
    return new FeedbackView(entry.id, this.texts, this.actions, this.onUnsolved, this.say);
  }

  /**
   * @param {!Entry} entry
   * @return {!Array<!Node>}
   * @private
   */
  content(entry) {
    const { texts, actions } = this;
    const copyLink = button('', {}, () => this.copy(entry, copyLink), texts.copy);
    return [
      create('div.bar', {},
        button('.back', {}, actions.back, texts.back),
        create('span.hint', {}, cited(texts, entry.id))),
      this.article,
      create('div.tools', {}, copyLink, button('', {}, () => this.print(entry), texts.print)),
      /** @type {!FeedbackView} */ (this.feedback).element, this.related,
    ];
  }

  /**
   * @param {!Entry} entry
   * @param {!State} state
   * @private
   */
  renderArticle(entry, state) {
    const hadFocus = this.article.matches(':focus-within');
    const citations = new Citations(this.texts, this.actions, state.catalog ? state.catalog.sections : []);
    const checklist = new Checklist(entry.id, this.texts, this.actions.readerData, this.say);
    const { question, answer, note } = entry.highlights;
    const answers = blocks(entry.answer, answer, citations, checklist);
    const remark = blocks(entry.note, note, citations, checklist);
    this.article.lang = entry.lang;
    this.article.replaceChildren(
      create(phrased('h3', entry.question), { 'tabindex': '-1' },
        ...marked(cut(entry.question, 0, question))),
      create('div.answer', {}, ...answers, ...this.sources(entry)),
      ...(remark.length
        ? [create('div.remark', {}, create('h4', {}, this.texts.note), ...remark)]
        : []));
    if (hadFocus) {
      this.focus();
    }
  }

  /**
   * @param {!Entry} entry
   * @return {!Array<!Node>} the pages and other sources that it names, then what it is about, whose it is and of when
   * @private
   */
  sources(entry) {
    const about = line([categoryOf(entry), entry.owner, entry.updated]);
    return [
      ...entry.links.map(({ text, href }) => create('p', {}, outwardLink(href, this.texts.newTab, text))),
      ...(about.textContent ? [about] : []),
    ];
  }

  /**
   * @param {?Entry} entry
   * @param {!State} state
   * @private
   */
  renderRelated(entry, state) {
    const related = entry && state.related && state.related.id === entry.id ? state.related.entries : [];
    this.related.replaceChildren(...(related.length
      ? [create('h4', {}, this.texts.related), listOf(related, question(this.actions))]
      : []));
  }

  /**
   * @param {!Entry} entry
   * @param {!HTMLElement} control
   * @private
   */
  copy(entry, control) {
    if (copied(this.actions.link(entry.id), control)) {
      control.textContent = this.texts.copied;
      this.say(this.texts.copied);
    }
  }

  /**
   * @param {!Entry} entry
   * @private
   */
  print(entry) {
    const { title, updated, contact } = /** @type {!Catalog} */ (this.catalog || NOTHING_KNOWN);
    printAlone(/** @type {!ShadowRoot} */ (this.element.getRootNode()),
      line([title, updated, cited(this.texts, entry.id)]),
      this.article.cloneNode(true),
      line([contact.name, contact.phone, contact.mail]),
      line([new Date().toLocaleDateString(), this.actions.link(entry.id)]));
  }
}

/**
 * @param {!Array<string>} parts of which some may be empty
 * @return {!HTMLElement}
 */
function line(parts) {
  return create('p.hint', {}, parts.filter(Boolean).join(' · '));
}
