/**
 * What one capture may cost. Captures are hostile input: whatever a file holds, reading it takes bounded time and memory. Every bound that
 * ingest knows stands here. `test/hostile` holds each of them against an input made to break it.
 *
 * Measured on 322 saved news pages of two public sets (`node bench/reading-html.ts DATA`): the largest has 1.9 MB, its longest line
 * 0.8 MB, its deepest element lies 66 deep, and none has more than 12,000 elements.
 */
export const limits = {
  /** Bytes of a capture as it lies on disk. */
  captureBytes: 64 * 2 ** 20,
  /** Bytes of a sidecar: some thirty short lines fill 2 kB. */
  sidecarBytes: 64 * 2 ** 10,
  /** Bytes of a `sources.yaml`: room for about 10,000 outlets. */
  sourcesBytes: 2 * 2 ** 20,
  /** Bytes of a `feeds-status.json`: room for some 5,000 failing feeds. */
  feedsStatusBytes: 2 * 2 ** 20,
  /** Bytes of an `addresses.jsonl`: some 200 a story, so room for more than half a million. */
  addressesBytes: 128 * 2 ** 20,
  /** Bytes of an `overrides.yaml`: room for some 2,000 decisions of an editor. */
  overridesBytes: 2 ** 20,
  /** Bytes that a compressed capture may unpack to, all its parts together. */
  unpackedBytes: 256 * 2 ** 20,
  /** UTF-16 code units of one article's decoded text: text, Markdown, page, feed item or archive record. */
  articleLength: 8 * 2 ** 20,
  /**
   * UTF-16 code units of a text that comes as a line of a data set, which nobody prints: so many are read. The longest of the public sets' 6,000
   * articles has 53,000 (`stories/` and `near-duplicates/`), and grouping counts the first 4,000 words.
   */
  plainLength: 2 ** 18,
  /** How deep elements may lie in each other. Browsers stop at 512 (Chromium, WebKit). */
  nesting: 512,
  /** Elements of a page. */
  elements: 200_000,
  /** Articles in one feed or archive. */
  parts: 10_000,
  /** Bytes of the head of an archive record, a message part or a response. */
  headBytes: 64 * 2 ** 10,
  /** Bytes at the start of a page or feed in which it may declare its encoding (WHATWG HTML 13.2.3.2 reads 1,024; some pages open with longer comments). */
  declarationBytes: 4096,
} as const;
