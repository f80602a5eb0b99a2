import type { Article } from '../ingest/article.ts';
import type { Origin, OriginEvidence } from './collation.ts';

/**
 * Articles of one origin, from the evidence that binds them: a union of text credits, reuse of wording outside quotations and
 * order-preserving alignment. Every set of bound articles is one origin; the number of sets is the most there can be, since a bond
 * that left no trace is not seen.
 */
export function findOrigins(articles: readonly Article[], bonds: readonly OriginEvidence[]): Origin[] {
  const sets = new DisjointSets(articles.map(({ id }) => id));
  const credits = articles.flatMap(creditEvidence);
  for (const { articles: bound } of [...sharedCredits(articles), ...bonds]) {
    const [first, ...others] = bound;
    for (const other of others) sets.join(first ?? other, other);
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  return sets.groups().map((members) => {
    const group = members.flatMap((id) => byId.get(id) ?? []);
    const agencies = agenciesOf(group);
    const [first = ''] = members;
    return {
      id: agencies.length > 0 ? agencies.map(({ id }) => id).join('+') : `uncredited-${first}`,
      name: agencies.length > 0 ? agencies.map(({ name }) => name).join(', ') : null,
      inCorpus: group.some(({ source }) => agencies.some(({ id }) => id === source?.id)),
      articles: members,
      evidence: [...credits, ...bonds].filter((evidence) => evidence.articles.every((id) => members.includes(id))),
    };
  });
}

interface Agency {
  readonly id: string;
  readonly name: string;
}

/** Whom the articles credit for their text, by id. */
function agenciesOf(articles: readonly Article[]): Agency[] {
  const agencies = new Map<string, string>();
  for (const { credits } of articles) {
    for (const { id, agency, role } of credits) if (role === 'text') agencies.set(id, agency);
  }
  return [...agencies].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One piece of evidence for each agency that the article credits, quoted where it does so first. */
function creditEvidence(article: Article): OriginEvidence[] {
  const first = new Map<string, OriginEvidence>();
  for (const { id, role, evidence } of article.credits) {
    if (role === 'text' && !first.has(id)) {
      first.set(id, { kind: 'credit', articles: [article.id], score: null, text: evidence.text });
    }
  }
  return [...first.values()];
}

/** The articles that credit one agency, and the agency's own, are bound to one another. */
function sharedCredits(articles: readonly Article[]): { articles: string[] }[] {
  const crediting = new Map<string, Set<string>>();
  for (const { id: article, credits } of articles) {
    for (const { id, role } of credits) {
      if (role === 'text') crediting.set(id, (crediting.get(id) ?? new Set()).add(article));
    }
  }
  for (const { id: article, source } of articles) {
    if (source !== null) crediting.get(source.id)?.add(article);
  }
  return Array.from(crediting.values(), (bound) => ({ articles: [...bound].sort() }));
}

/** Union-find with path halving (Tarjan 1975). */
class DisjointSets {
  readonly #parents: Map<string, string>;

  constructor(items: readonly string[]) {
    this.#parents = new Map(items.map((item) => [item, item]));
  }

  join(a: string, b: string): void {
    const [first, second] = [this.#root(a), this.#root(b)];
    if (first !== second) this.#parents.set(first < second ? second : first, first < second ? first : second);
  }

  /** Each sorted, in the order of their first items. */
  groups(): string[][] {
    const groups = new Map<string, string[]>();
    for (const item of [...this.#parents.keys()].sort()) {
      const root = this.#root(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    }
    return [...groups.values()];
  }

  #root(item: string): string {
    let at = item;
    for (;;) {
      const parent = this.#parents.get(at) ?? at;
      if (parent === at) return at;
      const above = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, above);
      at = above;
    }
  }
}
