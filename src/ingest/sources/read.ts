import { z } from 'zod';
import { InputError, type Problem } from '../problem.ts';
import { sourceSchema, type Source } from '../source.ts';
import { readYaml, type YamlFile } from '../yaml.ts';
import { wellKnownSources } from './well-known.ts';

const tableSchema = z.array(sourceSchema);

/**
 * The sources of a folder: those of its `sources.yaml`, in its order, then the well-known ones that it does not override.
 *
 * @throws {InputError} with file, line and mend of every fault.
 */
export function parseSources(yaml: YamlFile | null): Source[] {
  const own = yaml === null ? [] : readOwn(yaml);
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...wellKnownSources.filter(({ id }) => !ids.has(id))];
}

function readOwn(yaml: YamlFile): Source[] {
  const { value, problems, lineOf } = readYaml(yaml, tableSchema.nullable(), {
    name: 'a source',
    keys: Object.keys(sourceSchema.shape),
    form: 'Write a list: each source begins with "- id:".',
  });
  const doubles: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { id }] of (value ?? []).entries()) {
    if (seen.has(id))
      doubles.push({
        file: yaml.file,
        line: lineOf([index, 'id']),
        what: `There are two sources with the id "${id}".`,
        mend: 'Give one of them another id, or remove it.',
      });
    seen.add(id);
  }
  if (problems.length + doubles.length > 0) throw new InputError([...problems, ...doubles]);
  return value ?? [];
}
