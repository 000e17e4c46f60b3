/** @fileoverview Whom to ask when no entry helps, and what to write. */

import { Actions } from '../panel/actions.js';
import { Contact } from '../server/types.js';
import { State } from '../panel/state.js';
import { Texts } from '../texts/texts.js';
import { button, create, outwardLink } from './dom.js';
import { copied } from './clipboard.js';
import { shorten } from '../page/fold.js';

const LONGEST_SUBJECT = 60;

/** Names the office, and shows the reader the message before it goes. */
export class ContactView {
  /**
   * @param {!Texts} texts
   * @param {!Actions} actions
   */
  constructor(texts, actions) {
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.actions = actions;
    /** @private @const */
    this.text = /** @type {!HTMLTextAreaElement} */ (
      create('textarea', { 'rows': 7, 'aria-label': texts.message, 'aria-describedby': 'message-advice' }));
    /** @private @const */
    this.message = /** @type {!HTMLDetailsElement} */ (create('details', {}));
    /** @private @const */
    this.mail = create('a.key', {}, texts.mail);
    /** @const {!HTMLElement} */
    this.element = create('div.contact', { 'hidden': true });
    /** @private {string} where the message may go by mail */
    this.address = '';
    /** @private {string} what the reader wrote elsewhere about what is on display */
    this.said = '';
    /** @private {boolean} whether the reader has made the text their own */
    this.edited = false;
    this.message.addEventListener('toggle', () => this.write());
    this.text.addEventListener('input', () => {
      this.edited = true;
      this.write();
    });
  }

  /**
   * @param {!State} state
   * @param {!State} before
   */
  render(state, before) {
    if (state.catalog && state.catalog !== before.catalog) {
      const { contact } = state.catalog;
      const line = contactLine(contact, this.texts);
      this.address = isMail(contact.mail) ? contact.mail : '';
      this.mail.hidden = !this.address;
      this.message.replaceChildren(...this.form());
      this.element.replaceChildren(create('p', {}, ...line), this.message);
      this.element.hidden = !line.length;
    }
    if (!this.edited && (state.query !== before.query || state.trail !== before.trail)) {
      this.message.open = false;
      this.said = '';
    }
  }

  /** @param {string} said what the reader has written already; the message opens with it */
  offer(said) {
    this.said = said;
    this.message.open = true;
    this.write();
  }

  /** @private */
  write() {
    if (this.message.open && !this.edited) {
      this.text.value = this.actions.contactMessage(this.said);
    }
    const body = encodeURIComponent(this.text.value.replace(/\r?\n/g, '\r\n'));
    const subject = encodeURIComponent(shorten(document.title, LONGEST_SUBJECT));
    this.mail.setAttribute('href', `mailto:${this.address}?subject=${subject}&body=${body}`);
  }

  /**
   * @return {!Array<!Node>}
   * @private
   */
  form() {
    const { texts, text, mail } = this;
    const copyText = button('.key', {}, () => {
      if (copied(text.value, copyText)) {
        copyText.textContent = texts.copied;
      }
    }, texts.copyMessage);
    return [
      create('summary', {}, texts.message),
      create('p.hint', { 'id': 'message-advice' }, texts.messageAdvice),
      text, mail, ' ', copyText,
    ];
  }
}

/**
 * @param {!Contact} contact
 * @param {!Texts} texts
 * @return {!Array<!Node|string>} nothing where nobody is named
 */
function contactLine(contact, texts) {
  const name = contact.name || contact.url;
  const parts = [
    name && (contact.url ? outwardLink(contact.url, texts.newTab, name) : name),
    contact.phone,
    contact.mail,
  ].filter(Boolean);
  return parts.length
    ? [create('span.hint', {}, texts.contact), ...parts.flatMap((part) => [' ', part])]
    : [];
}

/**
 * @param {string} address
 * @return {boolean}
 */
function isMail(address) {
  return /^[^\s@:?&]+@[^\s@:?&]+$/.test(address);
}
