import type { Source } from '../source.ts';
import { wellKnownSources } from './well-known.ts';
import { byCodeUnits } from '../../language/code-units.ts';
import { derived } from '../../language/derived.ts';
import { matchesOf } from '../../language/matches.ts';

/** A source's name found in a text. */
export interface SourceMention {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Finds sources by id, by name in a text, and by the host of a page. */
export interface SourceTable {
  readonly byId: ReadonlyMap<string, Source>;
  readonly named: (name: string) => Source | null;
  readonly atHost: (host: string) => Source | null;
  readonly mentions: (text: string) => SourceMention[];
}

/** The table of the well-known sources and `sources`, which override them by id. Built once per array. */
export const sourceTable = derived((own: readonly Source[]): SourceTable => {
  const ids = new Set(own.map(({ id }) => id));
  // Where two bear one name, the first wins: an editor's own before the well-known ones.
  const ordered = [...own, ...wellKnownSources.filter(({ id }) => !ids.has(id))];
  const byId = new Map(ordered.map((source) => [source.id, source]));
  const byName = new Map<string, Source>();
  const byHost = new Map<string, Source>();
  for (const source of ordered) {
    for (const name of [source.name, ...(source.short === undefined ? [] : [source.short]), ...source.aliases]) {
      if (!byName.has(name)) byName.set(name, source);
    }
    if (source.homepage !== null) {
      const host = bareHost(new URL(source.homepage).host);
      if (!byHost.has(host)) byHost.set(host, source);
    }
  }
  const byLowerName = new Map([...byName].reverse().map(([name, source]) => [name.toLowerCase(), source]));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length || byCodeUnits(a, b));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.map(escape).join('|')})(?![\p{L}\p{N}])`, 'gu');
  return {
    byId,
    named: (name) => byLowerName.get(name.toLowerCase()) ?? null,
    atHost: (host) => byHost.get(bareHost(host.toLowerCase())) ?? null,
    mentions: (text) =>
      matchesOf(text, pattern).flatMap(({ 0: name, index: start }) => {
        const source = byName.get(name);
        return source === undefined ? [] : [{ source, start, end: start + name.length }];
      }),
  };
});

function bareHost(host: string): string {
  return host.replace(/^(?:www|m|amp|mobile)\./u, '');
}

function escape(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
