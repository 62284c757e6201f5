import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export const contrast = ['color-contrast', 'color-contrast-enhanced'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe's findings on the page as it stands, one line each. Run in the page itself: the site has no frame. */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  const enabled = Object.fromEntries([...contrast, 'target-size'].map((id) => [id, { enabled: true }]));
  const options: RunOptions = rules
    ? { runOnly: { type: 'rule', values: rules } }
    : { runOnly: { type: 'tag', values: tags }, rules: enabled };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (given) => window.axe.run({ ...given, resultTypes: ['violations'] }),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
