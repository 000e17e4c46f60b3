/** @fileoverview 解決しましたか？ */

import { Actions } from '../panel/actions.js';
import { MAX_COMMENT } from '../server/client.js';
import { Texts } from '../texts/texts.js';
import { button, create } from './dom.js';

/** Asks whether an entry solved the question: yes is told at once, no once the reader has said what they like. */
export class FeedbackView {
  /**
   * @param {string} id of the entry
   * @param {!Texts} texts
   * @param {!Actions} actions
   * @param {function(string)} onUnsolved told what the reader has typed so far
   * @param {function(string)} say
   */
  constructor(id, texts, actions, onUnsolved, say) {
    /** @private @const */
    this.id = id;
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.actions = actions;
    /** @private @const */
    this.say = say;
    /** @private {boolean} whether the reader said no and has not sent it yet */
    this.unsent = false;
    /** @private @const */
    this.words = /** @type {!HTMLTextAreaElement} */ (
      create('textarea', { 'id': 'words', 'rows': 2, 'maxlength': MAX_COMMENT, 'aria-describedby': 'discreet' }));
    /** @const what the office asks readers to leave out; empty until known */
    this.notice = create('p.hint', { 'id': 'discreet' });
    this.words.addEventListener('input', () => onUnsolved(this.words.value));
    /** @private @const */
    this.form = create('div', { 'hidden': true },
      create('label', { 'for': 'words' }, texts.missed), this.words,
      this.notice,
      button('.key', {}, () => this.send(false), texts.send));
    /** @private @const */
    this.no = button('.key', { 'aria-expanded': 'false' }, () => this.regret(onUnsolved), texts.no);
    /** @private @const */
    this.result = create('p.result', { 'tabindex': '-1' });
    /** @const {!HTMLElement} */
    this.element = create('div.feedback', { 'role': 'group', 'aria-labelledby': 'solved' },
      create('span', { 'id': 'solved' }, texts.solved),
      button('.key', {}, () => this.send(true), texts.yes), this.no, this.form, this.result);
  }

  /** Tells the no that the reader gave before they went elsewhere, without words that they did not send. */
  leave() {
    if (this.unsent) {
      this.unsent = false;
      this.rate(false, '').catch(() => {});
    }
  }

  /**
   * @param {function(string)} onUnsolved told what the reader has typed so far
   * @private
   */
  regret(onUnsolved) {
    this.unsent = true;
    this.no.setAttribute('aria-expanded', 'true');
    this.form.hidden = false;
    onUnsolved(this.words.value);
    this.element.scrollIntoView({ block: 'nearest' });
  }

  /**
   * @param {boolean} solved
   * @return {!Promise<void>}
   * @private
   */
  async send(solved) {
    try {
      await this.rate(solved, solved ? '' : this.words.value.trim());
      this.unsent = false;
      this.result.textContent = this.texts.thanks;
      const hadFocus = this.element.matches(':focus-within');
      this.element.replaceChildren(this.result);
      if (hadFocus) {
        this.result.focus();
      }
    } catch (error) {
      this.result.textContent = this.texts.unsent;
      this.say(this.texts.unsent);
    }
  }

  /**
   * @param {boolean} solved
   * @param {string} comment
   * @return {!Promise<void>}
   * @private
   */
  rate(solved, comment) {
    return this.actions.rate({ id: this.id, solved, comment });
  }
}
