/** The search of the site, and its menu on wide screens. */
import MiniSearch from 'minisearch';
import { searchOptions, type Found, type Searched } from '../../tools/site/search-index';

const { lang, dataset } = document.documentElement;
const root = dataset['root'] ?? '.';
const input = document.querySelector<HTMLInputElement>('#search');
const list = document.querySelector<HTMLUListElement>('#found');
const menu = document.querySelector<HTMLDetailsElement>('nav details');

if (menu !== null && matchMedia('(min-width: 60rem)').matches) menu.open = true;

let index: Promise<MiniSearch<Searched>> | undefined;

/** The index is large: it is fetched when somebody searches. */
function loadIndex(): Promise<MiniSearch<Searched>> {
  index ??= fetch(`${root}/assets/search-${lang === 'en' ? 'en' : 'zh'}.json`)
    .then((response) => response.text())
    .then((json) => MiniSearch.loadJSON(json, searchOptions));
  return index;
}

function itemFor({ id, page, heading }: Found): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `${root}/${id}`;
  link.textContent = heading === '' ? page : `${page} › ${heading}`;
  const item = document.createElement('li');
  item.role = 'option';
  item.append(link);
  return item;
}

async function search(text: string): Promise<void> {
  if (list === null || input === null) return;
  const found = text.trim() === '' ? [] : (await loadIndex()).search(text).slice(0, 12);
  if (input.value !== text) return; // somebody typed on
  const nothing = document.createElement('li');
  nothing.textContent = dataset['nothing'] ?? '';
  const items = found.map((each) => itemFor(each as unknown as Found)); // the stored fields
  list.replaceChildren(...(items.length === 0 ? [nothing] : items));
  list.hidden = text.trim() === '';
  input.setAttribute('aria-expanded', String(!list.hidden));
}

input?.addEventListener('focus', () => void loadIndex());
input?.addEventListener('input', () => void search(input.value));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && list !== null) list.hidden = true;
  if (event.key === '/' && document.activeElement === document.body) {
    event.preventDefault();
    input?.focus();
  }
});
