/** The search of the site, and its menu on wide screens. */
import MiniSearch from 'minisearch';
import { foundIn, searchOptions, type Found, type Searched } from '../../tools/site/search-index';

const { lang, dataset } = document.documentElement;
const root = dataset['root'] ?? '.';
const input = document.querySelector<HTMLInputElement>('#search');
const list = document.querySelector<HTMLUListElement>('#found');
const count = document.querySelector('#count');
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
  item.append(link);
  return item;
}

async function search(text: string): Promise<void> {
  if (list === null || input === null) return;
  const found = text.trim() === '' ? [] : foundIn(await loadIndex(), text);
  if (input.value !== text) return; // somebody typed on
  const nothing = document.createElement('li');
  nothing.textContent = dataset['nothing'] ?? '';
  const items = found.map(itemFor);
  list.replaceChildren(...(items.length === 0 ? [nothing] : items));
  list.hidden = text.trim() === '';
  if (count !== null) count.textContent = list.hidden ? '' : `${input.placeholder} ${found.length}`;
}

/** Moves the focus between the search and what it found. */
function moveBy(step: number, event: KeyboardEvent): void {
  const links = list === null || list.hidden ? [] : [...list.querySelectorAll('a')];
  const places: readonly (Element | null)[] = [input, ...links];
  const place = places.indexOf(document.activeElement);
  const next = places[place + step];
  if (place < 0 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

/** The answers of a rule page are in its address, and are the same in the other language. */
const other = document.querySelector<HTMLAnchorElement>('a.other');
other?.addEventListener('click', () => {
  if (location.hash.includes('=')) other.hash = location.hash;
});

input?.addEventListener('focus', () => void loadIndex());
input?.addEventListener('input', () => void search(input.value));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && list !== null) {
    if (list.contains(document.activeElement)) input?.focus();
    list.hidden = true;
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveBy(event.key === 'ArrowDown' ? 1 : -1, event);
  if (event.key === '/' && document.activeElement === document.body) {
    event.preventDefault();
    input?.focus();
  }
});
