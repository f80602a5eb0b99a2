import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A library that is loaded when it is first used: a folder of text captures does not wait for an HTML parser. */
export function lazily<T>(name: string): () => T {
  let library: T | undefined;
  return () => (library ??= require(name) as T);
}
