/** Sets on the panel what the forms say, and shows what to paste and what the panel tells. */
const EVENTS = ['ready', 'open', 'close', 'context', 'search', 'entry-viewed', 'feedback', 'error'];
const LONGEST_LOG = 50;

const options = document.getElementById('options');
const looks = document.getElementById('looks');
const place = document.getElementById('place');
const log = document.getElementById('events');
const help = place.querySelector('faq-help');

window.FaqHelp = window.FaqHelp || function () { (FaqHelp.q = FaqHelp.q || []).push(arguments); };

function filled(form) {
  return [...form.elements].filter((field) => field.value.trim()).map((field) => [field.name, field.value.trim()]);
}

function applyOptions() {
  const given = new Map(filled(options));
  [...options.elements].forEach(({ name }) => {
    if (!given.has(name)) {
      help.removeAttribute(name);
    } else if (help.getAttribute(name) !== given.get(name)) {
      help.setAttribute(name, given.get(name));
    }
  });
}

function applyLooks() {
  [...looks.elements].forEach(({ name, value }) => help.style.setProperty(name, value.trim()));
}

function escaped(value) {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

function showSnippet() {
  const script = new URL('faq-widget/faq-widget.js', document.baseURI).href;
  const inline = filled(options).some(([name, value]) => name === 'mode' && value === 'inline');
  const written = (prefix) => filled(options).map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join('');
  const tag = inline
    ? `<script src="${script}" defer></script>\n<faq-help${written('')}></faq-help>`
    : `<script src="${script}"${written('data-')} defer></script>`;
  const rules = filled(looks).map(([name, value]) => `  ${name}: ${value};\n`).join('');
  document.getElementById('snippet').textContent = tag + (rules && `\n\nfaq-help {\n${rules}}`);
}

function note(name, detail) {
  const line = document.createElement('li');
  line.textContent = name + ' ' + JSON.stringify(detail);
  log.prepend(line);
  [...log.children].slice(LONGEST_LOG).forEach((old) => old.remove());
}

options.addEventListener('input', () => { applyOptions(); showSnippet(); });
looks.addEventListener('input', () => { applyLooks(); showSnippet(); });
[options, looks].forEach((form) => form.addEventListener('submit', (event) => event.preventDefault()));
document.querySelectorAll('[data-command]').forEach((button) => button.addEventListener(
  'click', () => FaqHelp(...JSON.parse(button.dataset.command))));
document.getElementById('again').addEventListener('click', () => place.append(help));
EVENTS.forEach((name) => FaqHelp('on', name, (event) => note(name, event.detail)));
showSnippet();
