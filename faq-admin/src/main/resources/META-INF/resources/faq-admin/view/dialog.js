/** @fileoverview A question that stands before everything else. */

import { button, create } from './dom.js';

/**
 * Asks, and waits for the answer. The browser keeps the focus inside, Esc is no, and the focus goes back where it was.
 * @param {string} title
 * @param {Array<Node>} content
 * @param {string} yes what the button does, in words
 * @param {string} no
 * @param {boolean=} grave whether it takes something away
 * @return {Promise<boolean>}
 */
export function ask(title, content, yes, no, grave = false) {
  return new Promise((resolve) => {
    const heading = create('h2', { id: 'dialog-title' }, title);
    const dialog = create('dialog', { 'aria-labelledby': 'dialog-title' },
      create('form', { method: 'dialog', submit: (event) => { event.preventDefault(); dialog.close('yes'); } },
        heading,
        ...content,
        create('div.actions', {},
          create(grave ? 'button.main.grave' : 'button.main', { type: 'submit' }, yes),
          button('', no, () => dialog.close('')))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
