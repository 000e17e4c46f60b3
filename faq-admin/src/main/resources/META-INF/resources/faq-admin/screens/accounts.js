/** @fileoverview Who may do what in which catalog. */

import { ask } from '../view/dialog.js';
import { button, create, field, select, table } from '../view/dom.js';
import { filled } from '../texts/texts.js';

const ROLES = ['', 'viewer', 'editor', 'publisher', 'admin'];
const ALL = '*';

/** @return {Promise<HTMLElement>} */
export async function accountsScreen(app) {
  const { texts } = app;
  const [{ accounts }, rule] = await Promise.all([app.client.accounts(), app.client.editing(app.catalog.id)]);
  const places = [[ALL, texts.allCatalogs], ...app.catalogs.map(({ id, title }) => [id, title])];
  return create('div.page', {},
    create('h1', { 'data-first': true, tabindex: -1 }, texts.accounts),
    create('p.hint', {}, texts.accountsHint),
    table('.accounts', texts.accounts,
      [texts.name, ...places.map(([, title]) => title), texts.ways],
      accounts.map((account) => [account.name, ...places.map((place) => role(app, account, place)), ways(app, account)])),
    create('h2', {}, texts.newAccount),
    newAccount(app, places),
    create('h2', {}, filled(texts.rulesOf, app.catalog.title)),
    secondPerson(app, rule));
}

function role(app, account, [catalog, title]) {
  const { texts, client, session } = app;
  return select(ROLES.map((each) => [each, texts['role-' + each]]), account.roles[catalog] || '',
    (chosen) => save(app, account.name, () => client.changeAccount(account.name, { catalog, role: chosen })),
    { 'aria-label': `${account.name}: ${title}`, disabled: account.name === session.name });
}

function ways(app, account) {
  const { texts } = app;
  return create('div.actions', {},
    button('', texts.newPassword, () => renew(app, account), { 'aria-label': `${texts.newPassword}: ${account.name}` }),
    account.name === app.session.name ? null
      : button('.grave', texts.remove, () => remove(app, account), { 'aria-label': `${texts.remove}: ${account.name}` }));
}

function newAccount(app, places) {
  const { texts, client } = app;
  const name = create('input', { required: true, maxlength: 200, autocomplete: 'off', autocapitalize: 'none' });
  const password = passwordBox();
  let [place, chosen] = [app.catalog.id, 'editor'];
  const submit = (event) => {
    event.preventDefault();
    save(app, name.value.trim(), () =>
      client.changeAccount(name.value.trim(), { password: password.value, catalog: place, role: chosen }));
  };
  return create('form.beside', { submit },
    field(texts.name, name),
    field(texts.password, password, texts.passwordHint),
    field(texts.catalog, select(places, place, (value) => { place = value; })),
    field(texts.role, select(ROLES.slice(1).map((each) => [each, texts['role-' + each]]), chosen, (value) => { chosen = value; })),
    create('button.main', { type: 'submit' }, texts.addAccount));
}

function secondPerson(app, rule) {
  const box = create('input', { type: 'checkbox', change: () => app.attempt(async () => {
    await app.client.setSecondPerson(app.catalog.id, box.checked);
    app.notice.say(app.texts.ruleSaved);
  }) });
  box.checked = rule.secondPerson;
  return create('label.check', {}, box, app.texts.secondPerson);
}

function passwordBox() {
  return create('input', { type: 'password', required: true, minlength: 12, maxlength: 200, autocomplete: 'new-password' });
}

async function renew(app, { name }) {
  const { texts } = app;
  const password = passwordBox();
  if (await ask(filled(texts.newPasswordOf, name), [field(texts.password, password, texts.passwordHint)],
    texts.newPassword, texts.cancel)) {
    await save(app, name, () => app.client.changeAccount(name, { password: password.value }));
  }
}

async function remove(app, { name }) {
  const { texts } = app;
  if (await ask(filled(texts.removeOf, name), [create('p', {}, texts.removeHint)], texts.remove, texts.cancel, true)) {
    await save(app, name, () => app.client.removeAccount(name));
  }
}

async function save(app, name, work) {
  if (await app.attempt(work)) {
    app.notice.say(filled(app.texts.saved, name));
  }
  await app.show(app.screen);
}
