import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));

/**
 * Tests in a real Chromium. Without one they are skipped with a message, unless CHROMIUM_REQUIRED is set, as
 * `.ci/run` does: then its absence is a failure.
 */
export function describeInChromium(name: string, body: (browser: () => Browser) => void): void {
  if (executablePath === undefined && !process.env.CHROMIUM_REQUIRED) {
    console.warn(`Skipped without Chromium: ${name}. On Debian: apt-get install chromium`);
    describe.skip(name, () => body(() => undefined as never));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());
    body(() => browser);
  });
}

/** The screens that pages are looked at on: light, dark, and as narrow as WCAG 2.2 asks for (1.4.10). */
export const SCREENS = [
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['narrow', { viewport: { width: 320, height: 800 } }],
] as const;

/** How much wider a page is than its window. */
export const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** What axe-core finds against WCAG 2.2 AA and its best practices, in words. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<axe.AxeResults> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map(({ html }) => html),
    }));
  });
  return found.map(({ id, where }) => `${id}: ${where.slice(0, 3).join(' | ')}`);
}
