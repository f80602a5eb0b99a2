/** What a reader asks of the search, as it stands in the address of the page: every state has a URL. */
import type { SearchFilter } from './filters.ts';

export const searchOrders = ['relevance', 'newest', 'oldest'] as const;
export type SearchOrder = (typeof searchOrders)[number];

/** An empty text stands for what is not asked. */
export interface SearchQuery extends Readonly<Record<SearchFilter, string>> {
  readonly q: string;
  readonly order: SearchOrder;
  /** Page of the results, from 1. */
  readonly page: number;
}

/** Longest text that is taken from an address. */
const longest = 200;

/** Reads a query from the address; what it does not know or cannot be is left at its default. */
export function readQuery(address: URLSearchParams): SearchQuery {
  const text = (name: string) => (address.get(name) ?? '').slice(0, longest).trim();
  const page = Number(text('page'));
  return {
    q: text('q'),
    outlet: text('outlet'),
    topic: text('topic'),
    date: text('date'),
    order: searchOrders.find((order) => order === text('order')) ?? 'relevance',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The query as the end of an address: `?q=treaty&outlet=CNN`; nothing where nothing is asked. */
export function writeQuery({ q, outlet, topic, date, order, page }: SearchQuery): string {
  const stated = Object.entries({
    q,
    outlet,
    topic,
    date,
    order: order === 'relevance' ? '' : order,
    page: page === 1 ? '' : String(page),
  }).filter(([, value]) => value !== '');
  const address = new URLSearchParams(stated).toString();
  return address === '' ? '' : `?${address}`;
}

/** Whether anything is looked for; an order alone finds nothing. */
export const asksNothing = ({ q, outlet, topic, date }: SearchQuery): boolean =>
  [q, outlet, topic, date].every((value) => value === '');
