import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Debian's browser: `.ci/run` installs it if it may. */
export const hasBrowser = existsSync(CHROMIUM);

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Forbidden effects of a page. */
export interface Misdeeds {
  /** Requested addresses, without the page's own. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, and uncaught errors. */
  readonly errors: readonly string[];
  readonly dialogs: readonly string[];
  readonly violations: readonly string[];
  /** The sum of all layout shifts that no input caused. */
  readonly shift: number;
  /** The value that a script of a candidate would set. */
  readonly canary: unknown;
}

export interface OpenPage {
  readonly page: Page;
  misdeeds(): Promise<Misdeeds>;
}

/** Runs in the page before anything else. */
const WATCH = `
  window.watched = { violations: [], shift: 0 };
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    watched.violations.push(violatedDirective + ' ' + blockedURI));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) watched.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Open a file in its own context, and watch it. */
export async function openFile(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = { requests: [] as string[], errors: [] as string[], dialogs: [] as string[] };
  const own = `file://${file}`;
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== own) seen.requests.push(url);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.setDefaultTimeout(15_000);
  await page.addInitScript({ content: WATCH });
  await page.goto(own);
  const misdeeds = async () => {
    const inPage = await page.evaluate<Pick<Misdeeds, 'violations' | 'shift' | 'canary'>>(
      '({ ...watched, canary: window.canary })',
    );
    return { ...seen, ...inPage };
  };
  return { page, misdeeds };
}

/** A page that did nothing wrong. */
export const INNOCENT: Misdeeds = {
  requests: [],
  errors: [],
  dialogs: [],
  violations: [],
  shift: 0,
  canary: undefined,
};

/** The faults that axe finds, as short lines. The page must have been opened with `bypassCSP`. */
export async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`);
}
