/** @fileoverview A table that is edited as in Excel: arrows go, typing replaces, Enter or F2 edits, Esc leaves it as it was. */

import { button, create, fill, unseen } from './dom.js';
import { belongsToIme } from './ime.js';
import { CellEditing } from './cell-editing.js';

const PAGE = 10;

/** One cell is in the order of the Tab key; the arrows choose which. */
export class Grid {
  /**
   * @param {string} label
   * @param {Array<{name: string, title: string, edits: boolean}>} columns the last one has the button that removes the row
   * @param {{commit: function(object, string, string), remove: function(object), texts: object}} actions
   */
  constructor(label, columns, actions) {
    this.columns = columns;
    this.actions = actions;
    this.at = { row: 0, column: 1 };
    this.lines = new Map();
    this.body = create('tbody');
    this.editing = new CellEditing((text, step) => this.take(text, step));
    this.table = create('table.grid', { role: 'grid', 'aria-label': label, keydown: (event) => this.press(event),
      mousedown: (event) => this.point(event), dblclick: () => this.editing.begin() },
      create('thead', {}, create('tr', {}, ...columns.map(({ title, name }) => create('th.' + name, { scope: 'col' }, title)),
        create('th.deed', { scope: 'col' }, unseen(actions.texts.remove)))),
      this.body);
    this.element = create('div.scroller.grid-place', {}, this.table);
  }

  /** @param {string} lang of the texts; empty for the page's own */
  show(rows, lang) {
    const hadFocus = this.body.contains(document.activeElement);
    const before = this.lang === lang ? this.lines : new Map();
    this.editing.leave();
    this.rows = rows;
    this.lang = lang;
    this.lines = new Map(rows.map((row) => [row.id, before.get(row.id)?.drawn === drawnAs(row)
      ? before.get(row.id) : { drawn: drawnAs(row), element: this.line(row) }]));
    this.table.setAttribute('aria-rowcount', rows.length + 1);
    fill(this.body, ...rows.map((row) => this.lines.get(row.id).element));
    this.move(this.at.row, this.at.column, hadFocus);
  }

  line(row) {
    return create('tr' + (row.state && '.' + row.state), {},
      ...this.columns.map((column) => this.td(row, column)),
      create('td.deed', {}, row.state === 'removed' ? unseen(this.actions.texts.rowRemoved)
        : button('.link', '×', () => this.actions.remove(row),
          { tabindex: -1, 'aria-label': `${this.actions.texts.remove}: ${row.id}` })));
  }

  td(row, { name, title, edits }) {
    const changed = row.changed.has(name);
    return create('td.' + name + (changed ? '.changed' : ''), {},
      create('div.cell', { tabindex: -1, lang: edits && this.lang, role: edits && 'textbox', 'aria-multiline': edits && 'true',
        'aria-label': edits && `${row.id} ${title}${changed ? ' ' + this.actions.texts.changedCell : ''}` }, row[name]));
  }

  cell() {
    return this.body.rows[this.at.row]?.cells[this.at.column].querySelector('.cell, button');
  }

  move(row, column, focus = true) {
    this.cell()?.setAttribute('tabindex', '-1');
    this.at = { row: bounded(row, this.rows.length - 1), column: bounded(column, this.columns.length) };
    const cell = this.cell();
    cell?.setAttribute('tabindex', '0');
    const isEdited = cell && this.columns[this.at.column]?.edits && this.rows[this.at.row].state !== 'removed';
    this.editing.enter(isEdited ? cell : null);
    if (focus) {
      cell?.focus();
      this.editing.selectAll();
    }
  }

  point(event) {
    const cell = event.target.closest('td');
    if (cell && !this.editing.isIn(event.target) && !event.target.matches('button')) {
      event.preventDefault();
      this.editing.commit();
      this.move(cell.parentElement.sectionRowIndex, cell.cellIndex);
    }
  }

  press(event) {
    if (!belongsToIme(event) && (this.editing.press(event) || this.goes(event))) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  goes({ key, ctrlKey, metaKey, altKey }) {
    const { row, column } = this.at;
    const far = ctrlKey || metaKey;
    const ways = { ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
      PageUp: [row - PAGE, column], PageDown: [row + PAGE, column], Home: [far ? 0 : row, 0], End: [far ? Infinity : row, Infinity] };
    const way = !this.editing.isOpen && !altKey && ways[key];
    if (way) {
      this.move(...way);
    }
    return Boolean(way);
  }

  /** @param {{row: number, column: number}} step where to go once a text is taken */
  take(text, step) {
    const row = this.rows[this.at.row];
    const { name } = this.columns[this.at.column];
    this.move(this.at.row + step.row, this.at.column + step.column, Boolean(step.row || step.column));
    if (text !== row[name]) {
      this.actions.commit(row, name, text);
    }
  }
}

function drawnAs(row) {
  return JSON.stringify([row, [...row.changed]]);
}

function bounded(value, most) {
  return Math.max(0, Math.min(most, value));
}
