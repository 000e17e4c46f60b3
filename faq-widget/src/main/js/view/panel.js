/** @fileoverview The launcher and the panel: what is shown when, and where the focus goes. */

import { Actions } from './actions.js';
import { Announcer } from './announcer.js';
import { EntryView } from './entry.js';
import { ListView } from './list.js';
import { MAX_QUERY } from '../server/client.js';
import { Settings } from '../settings.js';
import { State, shownEntry } from '../state.js';
import { Texts } from '../i18n.js';
import { belongsToIme } from '../ime.js';
import { button, create } from './dom.js';
import { contactLine } from './contact.js';

/** All that is seen. */
export class Panel {
  /**
   * @param {!Settings} settings
   * @param {!Texts} texts
   * @param {!Actions} actions
   * @param {!AbortSignal} signal
   */
  constructor(settings, texts, actions, signal) {
    /** @private @const */
    this.settings = settings;
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.actions = actions;
    /** @private @const */
    this.list = new ListView(texts, actions);
    /** @private @const */
    this.entry = new EntryView(texts, actions);
    /** @private @const */
    this.announcer = new Announcer(texts, signal);
    /** @private @const */
    this.input = this.makeInput();
    /** @private @const */
    this.clear = button({ 'class': 'icon clear', 'aria-label': texts.clear, 'hidden': true }, () => this.erase(), '×');
    /** @private @const */
    this.notice = create('div', { 'class': 'notice', 'hidden': true });
    /** @private @const */
    this.contact = create('p', { 'class': 'contact', 'hidden': true });
    /** @private @const */
    this.body = create('div', { 'class': 'body' }, this.notice, this.list.element, this.entry.element, this.contact);
    /** @private @const */
    this.launcher = button({ 'class': 'launcher', 'aria-haspopup': 'dialog' }, actions.open, this.label());
    /** @private @const */
    this.dialog = this.makeDialog();
    /** @const {!HTMLElement} */
    this.element = this.makeElement();
    /** @private {number} where the list was scrolled to when an entry covered it */
    this.scrolled = 0;
    /** @private {?Element} what had the focus before the panel took it */
    this.opener = null;
  }

  /**
   * @param {!State} state
   * @param {!State} before
   */
  render(state, before) {
    const entry = shownEntry(state);
    const entryBefore = shownEntry(before);
    if (entry && !entryBefore) {
      this.scrolled = this.body.scrollTop;
    }
    this.renderFrame(state, before);
    this.renderList(state, before);
    if (entry !== entryBefore || state.catalog !== before.catalog) {
      this.entry.render(state);
    }
    this.list.element.hidden = !!entry;
    this.entry.element.hidden = !entry;
    this.announcer.render(state, before);
    this.moveFocus(state, before);
  }

  /** @param {string} text put into the field by somebody else than the reader */
  fill(text) {
    this.input.value = text;
    this.clear.hidden = !text;
  }

  /** @return {boolean} whether the reader is busy here, so that nothing may change by itself */
  isInUse() {
    return this.dialog.matches(':hover') || this.list.element.matches(':focus-within');
  }

  /**
   * @return {string}
   * @private
   */
  label() {
    return this.settings.label || this.texts.help;
  }

  /**
   * @return {!HTMLInputElement}
   * @private
   */
  makeInput() {
    const input = create('input', {
      'type': 'text', 'role': 'searchbox', 'aria-label': this.texts.ask, 'placeholder': this.texts.example,
      'maxlength': MAX_QUERY, 'autocomplete': 'off', 'autocapitalize': 'off', 'spellcheck': 'false',
      'enterkeyhint': 'search',
    });
    return /** @type {!HTMLInputElement} */ (input);
  }

  /**
   * @return {!HTMLElement}
   * @private
   */
  makeDialog() {
    const inline = this.settings.mode === 'inline';
    const head = create('div', { 'class': 'head' }, create('h2', { 'id': 'title' }, this.label()));
    if (!inline) {
      head.append(
        button({ 'class': 'icon side', 'aria-label': this.texts.side }, () => this.changeSide(), '⇄'),
        button({ 'class': 'icon close', 'aria-label': this.texts.close }, this.actions.close, '×'));
    }
    const ask = create('div', { 'class': 'ask', 'role': 'search' }, this.input, this.clear);
    const role = inline ? 'region' : 'dialog';
    const dialog = create('div', {
      'class': 'panel', 'role': role, 'aria-labelledby': 'title', 'tabindex': '-1', 'hidden': true,
    }, head, ask, this.body, this.announcer.element);
    this.input.addEventListener('input', () => this.typed());
    dialog.addEventListener('keydown', (event) => this.key(/** @type {!KeyboardEvent} */ (event)));
    return dialog;
  }

  /**
   * @return {!HTMLElement}
   * @private
   */
  makeElement() {
    const { mode, position, lang } = this.settings;
    const parts = mode === 'panel' ? [this.launcher, this.dialog] : [this.dialog];
    return mode === 'inline'
      ? create('div', { 'class': 'help inline', 'lang': lang }, ...parts)
      : create('aside', { 'class': 'help ' + position, 'lang': lang, 'aria-label': this.label() }, ...parts);
  }

  /** @private */
  changeSide() {
    ['left', 'right'].forEach((side) => this.element.classList.toggle(side));
  }

  /** @private */
  typed() {
    this.clear.hidden = !this.input.value;
    this.actions.type(this.input.value);
  }

  /** @private */
  erase() {
    this.input.value = '';
    this.typed();
    this.input.focus();
  }

  /**
   * @param {!KeyboardEvent} event
   * @private
   */
  key(event) {
    if (!belongsToIme(event) && this.handled(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /**
   * @param {!KeyboardEvent} event
   * @return {boolean}
   * @private
   */
  handled(event) {
    const inList = /** @type {!Element} */ (event.target).closest('.hit');
    switch (event.key) {
      case 'Escape':
        this.actions[this.entry.element.hidden ? 'close' : 'back']();
        return true;
      case 'Enter':
        return event.target === this.input && (this.actions.submit(), true);
      case 'ArrowDown':
        return inList ? this.list.step(event.key, inList) : event.target === this.input && this.list.focusFirst();
      case 'ArrowUp':
        return !!inList && (this.list.step(event.key, inList) || (this.input.focus(), true));
      default:
        return false;
    }
  }

  /** Goes on to the hits. */
  enterList() {
    this.list.focusFirst();
  }

  /**
   * @param {!State} state
   * @param {!State} before
   * @private
   */
  renderFrame(state, before) {
    if (state.open && !before.open) {
      this.opener = /** @type {!Document|!ShadowRoot} */ (this.element.getRootNode()).activeElement
        || document.activeElement;
    }
    this.dialog.hidden = !state.open;
    this.launcher.hidden = state.open;
    this.dialog.setAttribute('aria-busy', String(state.busy));
    if (state.failure !== before.failure) {
      this.notice.hidden = !state.failure;
      this.notice.replaceChildren(...(state.failure ? this.failure(state.failure) : []));
    }
    if (state.catalog && state.catalog !== before.catalog) {
      this.contact.replaceChildren(...contactLine(state.catalog.contact, this.texts));
      this.contact.hidden = !this.contact.hasChildNodes();
    }
  }

  /**
   * @param {string} failure
   * @return {!Array<!Node>}
   * @private
   */
  failure(failure) {
    return [
      create('p', {}, create('strong', {}, this.texts[failure]), create('br', {}), this.texts[failure + 'Advice']),
      ...(failure === 'down' ? [button({ 'class': 'retry' }, this.actions.retry, this.texts.retry)] : []),
    ];
  }

  /**
   * @param {!State} state
   * @param {!State} before
   * @private
   */
  renderList(state, before) {
    const shown = ['open', 'query', 'place', 'nearby', 'found', 'failure'];
    if (shown.some((name) => state[name] !== before[name])) {
      const hadFocus = this.list.element.matches(':focus-within');
      this.list.render(state);
      if (hadFocus && !this.list.focusFirst()) {
        this.input.focus();
      }
    }
  }

  /**
   * @param {!State} state
   * @param {!State} before
   * @private
   */
  moveFocus(state, before) {
    const entry = shownEntry(state);
    const entryBefore = shownEntry(before);
    if (state.open !== before.open && this.settings.mode !== 'inline') {
      this.takeOrReturnFocus(state.open);
    }
    if (entry && entry !== entryBefore) {
      this.body.scrollTop = 0;
      this.entry.focus();
    } else if (entryBefore && !entry && state.query === before.query) {
      this.body.scrollTop = this.scrolled;
      this.list.focusEntry(entryBefore.number);
    }
  }

  /**
   * @param {boolean} open
   * @private
   */
  takeOrReturnFocus(open) {
    const touch = window.matchMedia('(pointer: coarse)').matches;
    if (open) {
      (touch ? this.dialog : this.input).focus(); // a field would call the keyboard up over half the phone
    } else {
      const opener = /** @type {?HTMLElement} */ (this.opener);
      const known = opener && opener !== document.body && opener.isConnected;
      (known ? opener : this.launcher).focus();
    }
  }
}
