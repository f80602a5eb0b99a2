import { limits } from '../../limits.ts';

/** The head of an archive record, a response or a message part: what stands before the first empty line. */
export interface Head {
  /** The line before the fields (`WARC/1.1`, `HTTP/1.1 200 OK`); empty where there is none. */
  readonly first: string;
  /** Fields by name in lower case; of repeated ones the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly end: number;
}

/**
 * Reads a head (RFC 5322 2.2, RFC 9112 2.1, ISO 28500 4): `Name: value` lines, those that begin with white space continuing the one before.
 *
 * @returns `null` where no empty line ends it within `limits.headBytes`
 */
export function readHead(bytes: Buffer, start: number, opens: 'with-a-line' | 'with-fields'): Head | null {
  const end = bytes.subarray(0, start + limits.headBytes).indexOf('\r\n\r\n', start, 'latin1');
  const bare = bytes.subarray(0, end < 0 ? start + limits.headBytes : end).indexOf('\n\n', start, 'latin1');
  if (end < 0 && bare < 0) return null;
  const text = bytes.toString('utf8', start, bare < 0 ? end : bare).replaceAll(/\r?\n[ \t]+/gu, ' ');
  const lines = text.split(/\r?\n/u);
  const first = opens === 'with-a-line' ? (lines.shift() ?? '') : '';
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { first, fields, end: bare < 0 ? end + 4 : bare + 2 };
}

/** `text/html; charset="utf-8"` → its type in lower case and its parameters. */
export function mediaType(field: string | undefined): {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
} {
  const [type = '', ...rest] = (field ?? '').split(';');
  const parameters = rest.flatMap((parameter): [string, string][] => {
    const equals = parameter.indexOf('=');
    return equals < 0
      ? []
      : [
          [
            parameter.slice(0, equals).trim().toLowerCase(),
            parameter
              .slice(equals + 1)
              .trim()
              .replaceAll(/^"|"$/gu, ''),
          ],
        ];
  });
  return { type: type.trim().toLowerCase(), parameters: new Map(parameters) };
}

export const isHtml = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml';
