import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules that the law asks for: WCAG 2.0 to 2.2, levels A and AA. */
export const rulesOfTheLaw = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Every rule of accessibility that the page breaks as it stands, each with the places, empty where it breaks none.
 *
 * It is fetched once for a document and tells of faults alone: what passes is neither written out nor carried over.
 */
export async function violationsOn(page: Page, tags: readonly string[] = rulesOfTheLaw): Promise<string[]> {
  // No policy of a page holds for what the browser's own tools bring in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (values) => {
      // The line above brought it; no type of a window can know.
      const { run } = Reflect.get(window, 'axe') as typeof axe;
      const options = {
        runOnly: { type: 'tag' as const, values },
        resultTypes: ['violations' as const],
        iframes: false,
      };
      const { violations } = await run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    [...tags],
  );
}
