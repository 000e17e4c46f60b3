/** @fileoverview All that is seen: which part shows when, which keys do what, and where the focus goes. */

import { Actions } from './actions.js';
import { Announcer } from './announcer.js';
import { EntryView } from './entry.js';
import { Field } from './field.js';
import { Frame } from './frame.js';
import { ListView } from './list.js';
import { Notice } from './notice.js';
import { Opener } from './opener.js';
import { Settings } from '../settings.js';
import { State, shownEntry } from '../state.js';
import { Texts } from '../i18n.js';
import { belongsToIme } from '../ime.js';
import { contactLine } from './contact.js';
import { create } from './dom.js';

/** What the list depends on. */
const LISTED = ['open', 'query', 'place', 'nearby', 'found', 'failure'];

/** Shows states, one after the other. */
export class Panel {
  /**
   * @param {!Settings} settings
   * @param {!Texts} texts
   * @param {!Actions} actions
   * @param {!AbortSignal} signal
   */
  constructor(settings, texts, actions, signal) {
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.actions = actions;
    /** @private @const {boolean} an inline panel never takes the focus by itself */
    this.takesFocus = settings.mode !== 'inline';
    /** @private @const */
    this.field = new Field(texts, actions.type);
    /** @private @const */
    this.notice = new Notice(texts, actions.retry);
    /** @private @const */
    this.list = new ListView(texts, actions);
    /** @private @const */
    this.entry = new EntryView(texts, actions);
    /** @private @const */
    this.contact = create('p', { 'class': 'contact', 'hidden': true });
    /** @private @const */
    this.body = create('div', { 'class': 'body' },
      this.notice.element, this.list.element, this.entry.element, this.contact);
    /** @private @const */
    this.announcer = new Announcer(texts, signal);
    /** @private @const */
    this.frame = new Frame(settings, texts, actions, [this.field.element, this.body, this.announcer.element]);
    /** @private @const */
    this.opener = new Opener(this.frame.launcher);
    /** @private {number} where the list was scrolled to when an entry covered it */
    this.scrolled = 0;
    this.frame.dialog.addEventListener('keydown', (event) => this.key(/** @type {!KeyboardEvent} */ (event)));
  }

  /** @return {!HTMLElement} */
  get element() {
    return this.frame.element;
  }

  /** @param {string} text put into the field by somebody else than the reader */
  fill(text) {
    this.field.fill(text);
  }

  /** Goes on to the hits. */
  enterList() {
    this.list.focusFirst();
  }

  /** @return {boolean} whether the reader is busy here, so that nothing may change by itself */
  isInUse() {
    return this.frame.dialog.matches(':hover') || this.list.element.matches(':focus-within');
  }

  /**
   * @param {!State} state
   * @param {!State} before
   */
  render(state, before) {
    if (state.open && !before.open) {
      this.opener.remember();
    }
    if (shownEntry(state) && !shownEntry(before)) {
      this.scrolled = this.body.scrollTop;
    }
    this.frame.show(state.open);
    this.frame.dialog.setAttribute('aria-busy', String(state.busy));
    this.notice.render(state, before);
    this.renderContact(state, before);
    this.renderList(state, before);
    this.renderEntry(state, before);
    this.announcer.render(state, before);
    this.moveFocus(state, before);
  }

  /**
   * @param {!State} state
   * @param {!State} before
   * @private
   */
  renderContact(state, before) {
    if (state.catalog && state.catalog !== before.catalog) {
      this.contact.replaceChildren(...contactLine(state.catalog.contact, this.texts));
      this.contact.hidden = !this.contact.hasChildNodes();
    }
  }

  /**
   * @param {!State} state
   * @param {!State} before
   * @private
   */
  renderList(state, before) {
    this.list.element.hidden = !!shownEntry(state);
    if (LISTED.some((name) => state[name] !== before[name])) {
      const hadFocus = this.list.element.matches(':focus-within');
      this.list.render(state);
      if (hadFocus && !this.list.focusFirst()) {
        this.field.focus();
      }
    }
  }

  /**
   * @param {!State} state
   * @param {!State} before
   * @private
   */
  renderEntry(state, before) {
    this.entry.element.hidden = !shownEntry(state);
    if (shownEntry(state) !== shownEntry(before) || state.catalog !== before.catalog) {
      this.entry.render(state);
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
    if (state.open !== before.open && this.takesFocus) {
      this.takeOrReturnFocus(state.open);
    }
    if (entry && entry !== entryBefore) {
      this.body.scrollTop = 0;
      this.entry.focus();
    } else if (entryBefore && !entry && state.query === before.query) {
      this.body.scrollTop = this.scrolled;
      if (!this.list.focusEntry(entryBefore.number)) {
        this.field.focus();
      }
    }
  }

  /**
   * @param {boolean} open
   * @private
   */
  takeOrReturnFocus(open) {
    if (!open) {
      this.opener.focus();
    } else if (window.matchMedia('(pointer: coarse)').matches) {
      this.frame.dialog.focus(); // the field would call the keyboard up over half the phone
    } else {
      this.field.focus();
    }
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
    if (event.key === 'Escape') {
      this.actions[this.entry.element.hidden ? 'close' : 'back']();
      return true;
    }
    return this.field.isInput(event.target)
      ? this.handledInField(event.key)
      : this.list.step(event.key, /** @type {!Element} */ (event.target)) || this.handledAbove(event);
  }

  /**
   * @param {string} key
   * @return {boolean}
   * @private
   */
  handledInField(key) {
    if (key === 'Enter') {
      this.actions.submit();
      return true;
    }
    return key === 'ArrowDown' && this.list.focusFirst();
  }

  /**
   * @param {!KeyboardEvent} event
   * @return {boolean} whether the way up led out of the list, back to the field
   * @private
   */
  handledAbove(event) {
    const leaves = event.key === 'ArrowUp' && this.list.isFirst(/** @type {!Element} */ (event.target));
    if (leaves) {
      this.field.focus();
    }
    return leaves;
  }
}
