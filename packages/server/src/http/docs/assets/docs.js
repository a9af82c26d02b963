/** Finds what the reference describes. The list is fetched with the first word that is typed. */
const input = document.querySelector('#search');
const results = document.querySelector('#results');
const found = document.querySelector('#found');
const most = 50;
let entries = null;

/** The contents stand open beside the page, and closed above it on a phone. */
if (matchMedia('(max-width: 860px)').matches) document.querySelector('.menu').open = false;

/** Names that begin with the word come first, then names that hold it, then descriptions. */
function rank([, name, description], word) {
  const lower = name.toLowerCase();
  if (lower.startsWith(word)) return 0;
  if (lower.includes(word)) return 1;
  return description.toLowerCase().includes(word) ? 2 : -1;
}

function row([part, name, description]) {
  const link = document.createElement('a');
  link.href = `${input.dataset.base}reference/${part}#${name}`;
  const code = document.createElement('code');
  code.textContent = name;
  const text = document.createElement('span');
  text.textContent = description;
  link.append(code, ' ', text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

async function search() {
  const word = input.value.trim().toLowerCase();
  results.hidden = word === '';
  if (word === '') {
    found.textContent = '';
    return;
  }
  entries ??= await (await fetch('/docs/search.json')).json();
  const ranked = entries.map((entry) => [rank(entry, word), entry]).filter(([place]) => place >= 0);
  ranked.sort(([a], [b]) => a - b);
  const list = document.createElement('ul');
  list.append(...ranked.slice(0, most).map(([, entry]) => row(entry)));
  results.replaceChildren(list);
  found.textContent = ranked.length === 0 ? input.dataset.none : `${ranked.length} ${input.dataset.found}`;
}

input.addEventListener('input', () => void search());
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && document.activeElement !== input) {
    event.preventDefault();
    input.focus();
  }
  if (event.key === 'Escape' && !results.hidden) {
    input.value = '';
    input.focus();
    void search();
  }
});
// A link to the page one is on moves without loading it anew.
results.addEventListener('click', (event) => {
  if (event.target.closest('a')) results.hidden = true;
});
