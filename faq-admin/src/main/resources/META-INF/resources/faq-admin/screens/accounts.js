/** @fileoverview Who may do what in which catalog. */

import { ask } from '../view/dialog.js';
import { button, create, field, select, table } from '../view/dom.js';
import { filled } from '../texts/texts.js';

const ROLES = ['', 'viewer', 'editor', 'publisher', 'admin'];

/** @return {Promise<HTMLElement>} */
export async function accountsScreen(app) {
  const { texts } = app;
  const { accounts } = await app.client.accounts();
  return create('div.page', {},
    create('h1', { 'data-first': true, tabindex: -1 }, texts.accounts),
    create('p.hint', {}, texts.accountsHint),
    table('.accounts', texts.accounts,
      [texts.name, ...app.catalogs.map(({ title }) => title), texts.ways],
      accounts.map((account) => [account.name, ...app.catalogs.map(({ id, title }) => role(app, account, id, title)),
        create('div.actions', {},
          button('', texts.newPassword, () => renew(app, account), { 'aria-label': `${texts.newPassword}: ${account.name}` }),
          account.name === app.session.name ? null
            : button('.grave', texts.remove, () => remove(app, account), { 'aria-label': `${texts.remove}: ${account.name}` }))])),
    create('h2', {}, texts.newAccount),
    newAccount(app));
}

function role(app, account, catalog, title) {
  const { texts } = app;
  return select(ROLES.map((each) => [each, texts['role-' + each]]), account.roles[catalog] || '',
    (chosen) => save(app, { name: account.name, roles: { ...account.roles, [catalog]: chosen } }),
    { 'aria-label': `${account.name}: ${title}`, disabled: account.name === app.session.name });
}

function newAccount(app) {
  const { texts } = app;
  const name = create('input', { required: true, maxlength: 100, autocomplete: 'off', autocapitalize: 'none' });
  const password = passwordBox();
  let chosen = 'editor';
  const submit = (event) => {
    event.preventDefault();
    save(app, { name: name.value.trim(), password: password.value, roles: { [app.catalog.id]: chosen } });
  };
  return create('form.beside', { submit },
    field(texts.name, name),
    field(texts.password, password, texts.passwordHint),
    field(filled(texts.roleIn, app.catalog.title),
      select(ROLES.slice(1).map((each) => [each, texts['role-' + each]]), chosen, (value) => { chosen = value; })),
    create('button.main', { type: 'submit' }, texts.add));
}

function passwordBox() {
  return create('input', { type: 'password', required: true, minlength: 12, maxlength: 200, autocomplete: 'new-password' });
}

async function renew(app, account) {
  const password = passwordBox();
  if (await ask(filled(app.texts.newPasswordOf, account.name), [field(app.texts.password, password, app.texts.passwordHint)],
    app.texts.save, app.texts.cancel)) {
    save(app, { ...account, password: password.value });
  }
}

async function remove(app, { name }) {
  const { texts } = app;
  if (await ask(filled(texts.removeOf, name), [create('p', {}, texts.removeHint)], texts.remove, texts.cancel, true)) {
    await app.attempt(() => app.client.removeAccount(name)) && app.show(app.screen);
  }
}

async function save(app, account) {
  const done = await app.attempt(async () => {
    await app.client.saveAccount(account);
    app.notice.say(filled(app.texts.saved, account.name));
  });
  if (done) {
    app.show(app.screen);
  }
}
