/** @fileoverview The launcher and the empty panel, made once. */

import { Actions } from '../panel/actions.js';
import { Settings } from '../element/settings.js';
import { Texts } from '../texts/texts.js';
import { button, create } from './dom.js';

/** What does not change with the state but for being shown or not. */
export class Frame {
  /**
   * @param {!Settings} settings
   * @param {!Texts} texts
   * @param {!Actions} actions
   * @param {!Array<!Node>} content of the panel
   */
  constructor(settings, texts, actions, content) {
    const label = settings.label || texts.help;
    const inline = settings.mode === 'inline';
    /** @const {!HTMLElement} */
    this.launcher = button('.launcher', { 'aria-haspopup': 'dialog' }, actions.open, label);
    /** @const {!HTMLElement} non-modal: the page beside it stays in use */
    this.dialog = create('div.panel', {
      'role': inline ? 'region' : 'dialog', 'aria-labelledby': 'title', 'tabindex': '-1',
      'hidden': true,
    }, this.head(label, inline ? [] : this.controls(texts, actions)), ...content);
    /** @const {!HTMLElement} a landmark, so that screen readers find the launcher */
    this.element = create(inline ? 'div.help.inline' : 'aside.help.' + settings.position, {
      'lang': settings.lang,
      'aria-label': !inline && label,
    }, ...(settings.mode === 'panel' ? [this.launcher] : []), this.dialog);
  }

  /** @param {boolean} open */
  show(open) {
    this.dialog.hidden = !open;
    this.launcher.hidden = open;
  }

  /**
   * @param {string} label
   * @param {!Array<!Node>} controls
   * @return {!Node}
   * @private
   */
  head(label, controls) {
    return create('div.head', {}, create('h2', { 'id': 'title' }, label), ...controls);
  }

  /**
   * @param {!Texts} texts
   * @param {!Actions} actions
   * @return {!Array<!Node>}
   * @private
   */
  controls(texts, actions) {
    const changeSide = () => ['left', 'right'].forEach((side) => this.element.classList.toggle(side));
    return [
      button('.icon.side', { 'aria-label': texts.side }, changeSide, '⇄'),
      button('.icon.close', { 'aria-label': texts.close }, actions.close, '×'),
    ];
  }
}
