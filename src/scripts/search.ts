/** The search page: form ⇄ address ⇄ results. The address always says what is shown, so that it can be kept, sent, and gone back to. */
import { pager } from '../site/labels/common.ts';
import { language } from '../site/labels/locale.ts';
import { search as words } from '../site/labels/search.ts';
import { asksNothing, readQuery, writeQuery } from '../site/search/query.ts';
import type { SearchQuery } from '../site/search/query.ts';
import { searchFilters } from '../site/search/filters.ts';
import type { SearchFilter } from '../site/search/filters.ts';
import type { Counts } from './pagefind.ts';
import { find, pagefind } from './pagefind.ts';
import { element, resultOf } from './search-results.ts';
import { printDate } from '../site/views/dates.ts';

/** Articles on one page of the results. */
const perPage = 10;
/** How long a reader who types rests before the search follows, in milliseconds. */
const restMs = 250;

const part = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
};
const form = part<HTMLFormElement>('#search');
const input = part<HTMLInputElement>('#q');
const status = part('#search-status');
const list = part('#search-results');
const pages = part('#search-pages');
const selects: Record<SearchFilter | 'order', HTMLSelectElement> = {
  outlet: part('#outlet'),
  topic: part('#topic'),
  date: part('#date'),
  order: part('#order'),
};

/** Counts the searches, so that a slow answer to an earlier one is dropped. */
let latest = 0;

const queryOfAddress = () => readQuery(new URLSearchParams(location.search));

/** What the form says; its first page. */
function queryOfForm(): SearchQuery {
  const asked = new URLSearchParams({ q: input.value });
  for (const [name, { value }] of Object.entries(selects)) asked.set(name, value);
  return readQuery(asked);
}

async function show(query: SearchQuery): Promise<void> {
  const own = (latest += 1);
  const current = () => own === latest;
  const slow = setTimeout(() => current() && (status.textContent = words.searching), 500);
  try {
    const known = await choices;
    const { results, filters } = asksNothing(query) ? { results: [], filters: known } : await find(query);
    const last = Math.max(1, Math.ceil(results.length / perPage));
    const page = Math.min(query.page, last);
    const from = (page - 1) * perPage;
    const items = await Promise.all(results.slice(from, from + perPage).map(resultOf));
    if (!current()) return;
    if (asksNothing(query)) fill('', [], []);
    else if (results.length === 0) fill(words.found(0), [element('li', {}, [words.nothing])], []);
    else fill(words.found(results.length), items, pagesOf({ ...query, page }, last));
    count(filters);
  } catch {
    if (current()) fill(words.failed, [], []);
  } finally {
    clearTimeout(slow);
  }
}

function fill(said: string, results: readonly Node[], links: readonly Node[]): void {
  status.textContent = said;
  list.replaceChildren(...results);
  pages.replaceChildren(...links);
  pages.hidden = links.length === 0;
}

function pagesOf(query: SearchQuery, last: number): Node[] {
  if (last < 2) return [];
  const to = (page: number, rel: 'prev' | 'next', name: string) =>
    page < 1 || page > last ? [] : [element('a', { rel, href: writeQuery({ ...query, page }) }, [name])];
  return [
    ...to(query.page - 1, 'prev', words.before),
    element('span', { class: 'quiet' }, [pager.page(query.page, last)]),
    ...to(query.page + 1, 'next', words.after),
  ];
}

/** Says behind each choice how many articles it leaves. */
function count(counts: Counts): void {
  for (const name of searchFilters) {
    for (const option of selects[name].options) {
      if (option.value === '') continue;
      const n = counts[name]?.[option.value] ?? 0;
      option.textContent = words.option(nameOf(name, option.value), n);
      option.disabled = n === 0 && !option.selected;
    }
  }
}

const nameOf = (filter: SearchFilter, value: string) => (filter === 'date' ? printDate(value) : value);

/** Fills the choices with what the index knows, and gives it. Days are too many to choose from; an address may still name one. */
async function offer(): Promise<Counts> {
  const known = await (await pagefind()).filters();
  for (const name of searchFilters) {
    const values = Object.keys(known[name] ?? {}).filter((value) => name !== 'date' || value.length < 10);
    const inOrder = name === 'date' ? newestFirst(values) : values.sort(new Intl.Collator(language).compare);
    const present = new Set([...selects[name].options].map(({ value }) => value));
    selects[name].append(...inOrder.filter((value) => !present.has(value)).map((value) => choice(name, value)));
  }
  return known;
}

const choice = (name: SearchFilter, value: string) => element('option', { value }, [nameOf(name, value)]);

/** A year before its months, the newest first. */
const newestFirst = (dates: readonly string[]) =>
  [...dates].sort((a, b) => (b.slice(0, 4) + (b.slice(4) || '~') < a.slice(0, 4) + (a.slice(4) || '~') ? -1 : 1));

function setForm(query: SearchQuery): void {
  input.value = query.q;
  selects.order.value = query.order;
  for (const name of searchFilters) {
    const select = selects[name];
    select.value = query[name];
    // The index may not have come yet, or know no such value.
    if (select.selectedIndex < 0) select.append(choice(name, query[name]));
    select.value = query[name];
  }
}

/** Shows what the form says; the address follows, as a new entry of the history or in place of the last. */
function follow(keep: boolean): void {
  const query = queryOfForm();
  const address = writeQuery(query) || location.pathname;
  if (address === (location.search || location.pathname)) return;
  if (keep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void show(query);
}

function returnToAddress(): void {
  setForm(queryOfAddress());
  void show(queryOfAddress());
}

let resting: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(resting);
  resting = setTimeout(() => follow(false), restMs);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(resting);
  follow(true);
});
for (const select of Object.values(selects)) select.addEventListener('change', () => follow(true));
pages.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  returnToAddress();
  status.focus();
});
addEventListener('popstate', returnToAddress);

const choices = offer();
// Words typed before this script came stand, and the address follows them.
if (input.value !== '' && asksNothing(queryOfAddress())) follow(false);
else returnToAddress();
