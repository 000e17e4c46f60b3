/** @fileoverview A list of which one line is chosen, by mouse or arrows. */

import { create, fill } from './dom.js';

/** The choice follows the focus: what is beside the list always belongs to the line that is marked. */
export class Listbox {
  /**
   * @param {string} label
   * @param {function(*): Array<Node>} draw what stands on an item's line
   * @param {function(*)} onChoose
   */
  constructor(label, draw, onChoose) {
    this.draw = draw;
    this.onChoose = onChoose;
    this.items = [];
    this.element = create('div.listbox',
      { role: 'listbox', 'aria-label': label, tabindex: 0, 'data-first': true, keydown: (event) => this.press(event) });
  }

  /** @param {*} chosen one of the items; the first where it is none of them */
  show(items, chosen = undefined) {
    this.items = items;
    this.lines = items.map((item, index) => create('div.line',
      { role: 'option', id: `line-${index}`, click: () => this.choose(index) }, ...this.draw(item)));
    fill(this.element, ...this.lines);
    this.element.hidden = !items.length;
    if (items.length) {
      this.choose(Math.max(0, items.indexOf(chosen)));
    }
  }

  focus() {
    this.element.focus();
  }

  choose(index) {
    this.index = index;
    this.lines.forEach((line, each) => line.setAttribute('aria-selected', String(each === index)));
    this.element.setAttribute('aria-activedescendant', this.lines[index].id);
    this.lines[index].scrollIntoView({ block: 'nearest' });
    this.onChoose(this.items[index]);
  }

  press(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step && this.items.length && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const next = Math.min(this.items.length - 1, Math.max(0, this.index + step));
      if (next !== this.index) {
        this.choose(next);
      }
    }
  }
}
