/** @fileoverview All that is seen: which part shows when, and where the focus and the scrolling go. */

import { Actions } from '../panel/actions.js';
import { Announcer } from './announcer.js';
import { ContactView } from './contact.js';
import { EntryView } from './entry.js';
import { Field } from './field.js';
import { FocusReturn } from './focus-return.js';
import { Frame } from './frame.js';
import { Keys } from './keys.js';
import { ListView } from './list.js';
import { Notice } from './notice.js';
import { SelectionButton } from './selection-button.js';
import { Settings } from '../element/settings.js';
import { START, State, depthOf, shownEntry } from '../panel/state.js';
import { Texts } from '../texts/texts.js';
import { create } from './dom.js';
import { keepClear } from './clear-of-controls.js';
import { isPageDark, watchTheme } from '../page/page-theme.js';

/** What happens in the panel is none of the page's business: its hotkeys, its traps for the focus. */
const OURS = ['keydown', 'keyup', 'keypress', 'focusin', 'focusout'];

/**
 * @param {!State} state
 * @return {!Array<*>} what the list depends on
 */
function listed({ open, query, heading, nearby, found, failure, all, entries, catalog, recent }) {
  return [open, query, heading, nearby, found, failure, all, entries, catalog, recent];
}

/** Shows states, one after the other. */
export class PanelView {
  /**
   * @param {!Settings} settings
   * @param {!Texts} texts
   * @param {!Actions} actions
   * @param {!AbortSignal} signal
   */
  constructor(settings, texts, actions, signal) {
    const say = (/** string */ text) => this.announcer.say(text);
    /** @private @const {boolean} an inline panel never takes the focus by itself */
    this.takesFocus = settings.mode !== 'inline';
    /** @private @const */
    this.actions = actions;
    /** @private @const */
    this.field = new Field(texts, actions.type);
    /** @private @const */
    this.list = new ListView(texts, actions);
    /** @private @const */
    this.contact = new ContactView(texts, actions);
    /** @private @const */
    this.entry = new EntryView(texts, actions, say, (said) => this.contact.offer(said));
    /** @private @const */
    this.announcer = new Announcer(texts, signal);
    const notice = new Notice(texts, actions.retry);
    /** @private @const what shows each state by itself */
    this.parts = [this.field, notice, this.contact, this.entry, this.announcer];
    /** @private @const */
    this.body = create('div.body', {},
      notice.element, this.list.element, this.entry.element, this.contact.element);
    /** @private @const */
    this.frame = new Frame(settings, texts, actions, [this.field.element, this.body, this.announcer.element]);
    /** @private @const */
    this.focusReturn = new FocusReturn(this.frame.launcher);
    /** @private @const {!Array<number>} where each part was scrolled to when the next one covered it */
    this.scrolls = [];
    /** @private {!State} */
    this.state = START;
    const keys = new Keys(this.field, this.list, actions, () => depthOf(this.state) > 0);
    this.frame.dialog.addEventListener('keydown', (event) => keys.press(/** @type {!KeyboardEvent} */ (event)));
    OURS.forEach((type) => this.element.addEventListener(type, (event) => event.stopPropagation()));
    if (settings.mode === 'panel') {
      keepClear(this.frame.launcher, signal);
    }
    watchTheme(() => this.element.classList.toggle('dark', isPageDark()), signal);
    if (this.takesFocus) {
      this.frame.element.append(new SelectionButton(texts, (text) => this.lookUp(text), signal).element);
    }
  }

  /** @return {!HTMLElement} */
  get element() {
    return this.frame.element;
  }

  /** @param {string} text that the reader pointed out on the page; they go on in the panel */
  lookUp(text) {
    this.actions.search(text);
    this.takeFocus();
  }

  /** Puts the focus where the reader types. */
  takeFocus() {
    if (window.matchMedia('(pointer: coarse)').matches) {
      this.frame.dialog.focus(); // the field would call the keyboard up over half the phone
    } else {
      this.field.focus();
    }
  }

  /** @return {boolean} whether the reader points here, with something that can point */
  isPointedAt() {
    return this.frame.dialog.matches(':hover') && window.matchMedia('(hover: hover)').matches;
  }

  /** @return {boolean} whether the focus is in the list */
  hasFocus() {
    return this.list.element.matches(':focus-within');
  }

  /**
   * @param {!State} state
   * @param {!State} before
   */
  render(state, before) {
    const deeper = depthOf(state) - depthOf(before);
    this.state = state;
    if (state.open && !before.open) {
      this.focusReturn.remember();
    }
    if (deeper > 0) {
      this.scrolls.push(this.body.scrollTop);
      this.list.leave();
    }
    this.frame.show(state.open);
    this.frame.dialog.setAttribute('aria-busy', String(state.busy));
    this.renderList(state, before);
    this.parts.forEach((part) => part.render(state, before));
    this.moveFocus(state, before);
    if (deeper || state.query !== before.query) {
      this.body.scrollTop = deeper < 0 && this.scrolls.splice(depthOf(state))[0] || 0;
    }
  }

  /**
   * @param {!State} state
   * @param {!State} before
   * @private
   */
  renderList(state, before) {
    const focused = /** @type {?HTMLElement} */ (this.list.element.querySelector(':focus'));
    this.list.element.hidden = !!shownEntry(state);
    const drawn = listed(before);
    if (listed(state).some((value, at) => value !== drawn[at])) {
      this.list.render(state);
      if (focused && !this.list.focusEntry(focused.dataset['id']) && !this.list.focusFirst()) {
        this.field.focus();
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
    if (state.open !== before.open && this.takesFocus) {
      this.takeOrReturnFocus(state.open);
    }
    if (entry && entry !== entryBefore) {
      this.entry.focus();
    } else if (!entry && state.query === before.query && depthOf(state) !== depthOf(before)) {
      const found = entryBefore ? this.list.focusEntry(entryBefore.id) : this.list.focusAll();
      if (!found) {
        this.field.focus();
      }
    }
  }

  /**
   * @param {boolean} open
   * @private
   */
  takeOrReturnFocus(open) {
    if (open) {
      this.takeFocus();
    } else {
      this.focusReturn.focus();
    }
  }
}
