/** @fileoverview Who is there? */

import { create, field } from '../view/dom.js';
import { whatIsWrong } from '../view/notice.js';

/**
 * @param {function()} enter what follows a sign-in
 * @return {HTMLElement}
 */
export function signInScreen(client, texts, enter) {
  const name = create('input', { name: 'name', autocomplete: 'username', required: true, autocapitalize: 'none' });
  const password = create('input',
    { name: 'password', type: 'password', autocomplete: 'current-password', required: true });
  const trouble = create('p.trouble', { role: 'alert' });
  const submit = async (event) => {
    event.preventDefault();
    trouble.textContent = '';
    try {
      await client.signIn({ name: name.value, password: password.value });
      enter();
    } catch (problem) {
      trouble.textContent = problem.status === 401 ? texts.wrongPassword : whatIsWrong(texts, problem);
      password.select();
    }
  };
  return create('main.alone', {},
    create('h1', {}, texts.product),
    create('p', {}, texts.productIs),
    create('form.stack', { submit },
      field(texts.name, name),
      field(texts.password, password),
      trouble,
      create('button.main', { type: 'submit' }, texts.signIn)));
}
