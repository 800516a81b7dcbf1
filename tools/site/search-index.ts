import MiniSearch, { type Options } from 'minisearch';
import type { Section } from './markdown';
import type { Page } from './page';
import { searchTerms } from './search-terms';

/** A result of the search: a section. */
export interface Found {
  readonly id: string;
  readonly page: string;
  readonly heading: string;
}

/** A section with its text, as it is indexed. */
export interface Searched extends Found {
  readonly text: string;
}

/** The options of the search, also used by the page in the browser. */
export const searchOptions: Options<Searched> = {
  fields: ['page', 'heading', 'text'],
  storeFields: ['page', 'heading'],
  tokenize: searchTerms,
  searchOptions: { combineWith: 'AND', prefix: (term) => /^[a-z0-9]/.test(term), boost: { page: 3, heading: 2 } },
};

/** What is found: sections with every term, or else those with some of them, as for whole questions. */
export function foundIn(index: MiniSearch<Searched>, text: string): readonly Found[] {
  const all = index.search(text);
  const found = all.length > 0 ? all : index.search(text, { combineWith: 'OR' });
  return found.slice(0, 12) as unknown as readonly Found[]; // the stored fields
}

/** The index of the pages of one language, as JSON. */
export function searchIndex(pages: readonly (readonly [page: Page, sections: readonly Section[]])[]): string {
  const index = new MiniSearch(searchOptions);
  for (const [{ path, title }, sections] of pages) {
    for (const [place, { anchor, heading, text }] of sections.entries()) {
      const id = `${path}.html${anchor === '' ? '' : `#${anchor}`}`;
      if (!index.has(id)) index.add({ id, page: title, heading: place === 0 ? '' : heading, text });
    }
  }
  return JSON.stringify(index);
}
