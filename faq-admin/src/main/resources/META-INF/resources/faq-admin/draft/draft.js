/** @fileoverview The changes that are not in service yet, and the way back from each. */

/**
 * One catalog's draft as the server has it. Every change is sent at once: what the screen shows is saved.
 * Tells `change` whenever it is another.
 */
export class Draft extends EventTarget {
  constructor(client, catalog) {
    super();
    this.client = client;
    this.catalog = catalog;
    this.base = '';
    this.version = '';
    this.changes = [];
    this.conflicts = [];
    /** What this window did, newest last, each step with all its changes; and what it took back. */
    this.done = [];
    this.undone = [];
  }

  async load() {
    this.become(await this.client.draft(this.catalog, ''));
  }

  /** @param {{base: string, version: string, changes: Array<object>, conflicts: Array<object>}} draft as the server has it */
  become(draft) {
    Object.assign(this, draft);
    this.dispatchEvent(new Event('change'));
  }

  /** @param {Array<object>} changes that are one step, as docs/http-api.md has them */
  async add(changes) {
    this.undone = [];
    await this.send(changes);
  }

  /** Takes the newest step of this window back. @return {Promise<boolean>} whether there was one */
  async undo() {
    const step = this.done.at(-1);
    await this.takeBack(step || []);
    return Boolean(step);
  }

  /** @param {Array<string>} ids of changes, which need not be of this window */
  async takeBack(ids) {
    const changes = this.changes.filter(({ id }) => ids.includes(id));
    let draft = this;
    for (const { id } of [...changes].reverse()) {
      draft = await this.client.removeChange(this.catalog, id);
    }
    this.done = this.done.filter((step) => !step.some((id) => ids.includes(id)));
    if (changes.length) {
      this.undone.push(changes.map(({ id, ...change }) => change));
      this.become(draft);
    }
  }

  /** Does again what was taken back last. @return {Promise<boolean>} whether there was anything */
  async redo() {
    const changes = this.undone.pop();
    if (changes) {
      await this.send(changes);
    }
    return Boolean(changes);
  }

  /** @param {File} file a table, which is one step */
  async offer(file) {
    const known = new Set(this.changes.map(({ id }) => id));
    const draft = await this.client.offerTable(this.catalog, file);
    this.undone = [];
    this.done.push(draft.changes.map(({ id }) => id).filter((id) => !known.has(id)));
    this.become(draft);
  }

  async rebase() {
    this.become(await this.client.rebase(this.catalog));
  }

  async discard() {
    await this.client.discardDraft(this.catalog);
    this.done = [];
    this.undone = [];
    await this.load();
  }

  async send(changes) {
    const known = new Set(this.changes.map(({ id }) => id));
    let draft = this;
    try {
      for (const change of changes) {
        draft = await this.client.addChange(this.catalog, change);
      }
    } finally {
      this.done.push(draft.changes.map(({ id }) => id).filter((id) => !known.has(id)));
      this.become(draft);
    }
  }
}
