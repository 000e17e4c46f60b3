/** @fileoverview Steps that the reader ticks off while following them on the page. */

import { ReaderData } from '../panel/reader-data.js';
import { Texts, fill } from '../texts/texts.js';
import { create } from './dom.js';

/** Makes the boxes of one entry, in the order of its steps. */
export class Checklist {
  /**
   * @param {string} id of the entry
   * @param {!Texts} texts
   * @param {!ReaderData} readerData
   * @param {function(string)} say
   */
  constructor(id, texts, readerData, say) {
    /** @private @const */
    this.id = id;
    /** @private @const */
    this.texts = texts;
    /** @private @const */
    this.readerData = readerData;
    /** @private @const */
    this.say = say;
    /** @private {!Array<!HTMLInputElement>} */
    this.boxes = [];
  }

  /**
   * @param {!Array<!Node>} content of the step: its number where it has one, then its text
   * @return {!Node}
   */
  step(content) {
    const step = this.boxes.length;
    const [text, ...marker] = [...content].reverse();
    const name = 'step-' + step;
    const box = /** @type {!HTMLInputElement} */ (create('input', { 'type': 'checkbox', 'aria-labelledby': name }));
    box.checked = this.readerData.isTicked(this.id, step);
    box.addEventListener('change', () => this.tick(step));
    this.boxes.push(box);
    return create('li', {},
      create('label.tick', {}, box, ...marker), create('span', { 'id': name }, text));
  }

  /**
   * @param {number} step
   * @private
   */
  tick(step) {
    const done = this.boxes.filter((box) => box.checked).length;
    this.readerData.tick(this.id, step, this.boxes[step].checked);
    this.say(fill(this.texts.done, done + '/' + this.boxes.length));
  }
}
