/** What is wrong with a page, as lines; none where nothing is. */
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

/** What axe finds in the part of an open page that a selector names: the rule and the elements at fault. */
export async function axeFindings(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (where) =>
      (window as unknown as { axe: typeof axe }).axe.run(where, { rules: { 'target-size': { enabled: true } } }),
    part,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // Astro prints void elements and attributes without values as HTML allows; lines are long on purpose.
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
  },
});

/** Where a page breaks the HTML standard: file, line, rule. */
export async function htmlFaults(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`),
  );
}

/** What the browser complains of from now on: errors of scripts, and all that it refused or did not find. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}
