/** @fileoverview Which keys do what in the panel. */

import { Actions } from '../panel/actions.js';
import { Field } from './field.js';
import { ListView } from './list.js';
import { belongsToIme } from './ime.js';

/** Esc steps back or closes, Enter goes to the hits, arrows go through them. */
export class Keys {
  /**
   * @param {!Field} field
   * @param {!ListView} list
   * @param {!Actions} actions
   * @param {function(): boolean} isDeep whether there is a step back before the panel closes
   */
  constructor(field, list, actions, isDeep) {
    /** @private @const */
    this.field = field;
    /** @private @const */
    this.list = list;
    /** @private @const */
    this.actions = actions;
    /** @private @const */
    this.isDeep = isDeep;
  }

  /** @param {!KeyboardEvent} event */
  press(event) {
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
      (this.isDeep() ? this.actions.back : this.actions.close)();
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
      if (this.actions.submit()) {
        this.list.focusFirst();
      }
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
