/**
 * @fileoverview Writing in a cell. The cell that has the focus can always be written in, with all of it selected, so that an
 * input method works from the first key on and what is typed takes the place of what was there.
 */

const STAY = { row: 0, column: 0 };

/** Closed, the keys are the grid's; open, they are the text's. */
export class CellEditing {
  /** @param {function(string, {row: number, column: number})} onTake gets the text, and where to go */
  constructor(onTake) {
    this.onTake = onTake;
    this.cell = null;
    this.isOpen = false;
    this.onInput = () => this.open();
    this.onBlur = () => this.commit();
  }

  /** @param {?HTMLElement} cell that has the focus from now on; null for one that nobody writes in */
  enter(cell) {
    this.leave();
    this.cell = cell;
    if (cell) {
      this.before = cell.textContent;
      cell.setAttribute('contenteditable', 'plaintext-only');
      ['beforeinput', 'compositionstart'].forEach((type) => cell.addEventListener(type, this.onInput));
      cell.addEventListener('blur', this.onBlur);
    }
  }

  leave() {
    const { cell } = this;
    this.cell = null;
    this.close(cell);
    if (cell) {
      cell.removeAttribute('contenteditable');
      ['beforeinput', 'compositionstart'].forEach((type) => cell.removeEventListener(type, this.onInput));
      cell.removeEventListener('blur', this.onBlur);
    }
  }

  selectAll() {
    if (this.cell) {
      getSelection().selectAllChildren(this.cell);
    }
  }

  isIn(target) {
    return this.isOpen && this.cell.contains(target);
  }

  /** Opens what is there, to be changed at its end. */
  begin() {
    if (this.cell && !this.isOpen) {
      this.open();
      getSelection().selectAllChildren(this.cell);
      getSelection().collapseToEnd();
    }
  }

  /** @return {boolean} whether the key was ours */
  press({ key, altKey, shiftKey, ctrlKey, metaKey }) {
    if (!this.cell) {
      return false;
    }
    if (!this.isOpen) {
      return this.opens(key, ctrlKey || metaKey);
    }
    if (key === 'Enter' && (altKey || shiftKey)) {
      document.execCommand('insertLineBreak');
    } else if (key === 'Enter') {
      this.commit({ row: 1, column: 0 });
    } else if (key === 'Tab') {
      this.commit({ row: 0, column: shiftKey ? -1 : 1 });
    } else if (key === 'Escape') {
      this.cell.textContent = this.before;
      this.close(this.cell);
      this.selectAll();
    } else {
      return false;
    }
    return true;
  }

  opens(key, isCommand) {
    if (isCommand) {
      return false;
    }
    if (key === 'Enter' || key === 'F2') {
      this.begin();
    } else if (key === 'Delete' || key === 'Backspace') {
      this.open();
      this.cell.textContent = '';
      this.commit();
    } else {
      return false;
    }
    return true;
  }

  commit(step = STAY) {
    if (this.isOpen) {
      const text = this.cell.innerText.replace(/(?<!\n)\n+$/, '');
      this.close(this.cell);
      this.onTake(text, step);
    }
  }

  open() {
    this.isOpen = true;
    this.cell.classList.add('open');
  }

  close(cell) {
    this.isOpen = false;
    cell?.classList.remove('open');
  }
}
