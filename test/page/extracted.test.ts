import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../e2e/support/evaluation.ts';
import { jsonLines } from '../support/files.ts';
import { hasBrowser, openFile, startBrowser } from './support/browser.ts';

const CODE = 'def add(a, b):\n    return a + b\n';
const FILES = {
  'p.jsonl': jsonLines([
    {
      task_id: 'add',
      prompt: 'def add(a, b):\n    """ The sum. """\n',
      entry_point: 'add',
      test: 'def check(candidate):\n    assert candidate(1, 2) == 3\n',
    },
  ]),
  's.jsonl': jsonLines([
    { task_id: 'add', solution: `<think>+</think>\n\`\`\`python\n${CODE}\`\`\`\n` },
    { task_id: 'add', solution: CODE },
    { task_id: 'add', solution: 'Adding is what the plus sign does.' },
    { task_id: 'add', solution: "I'm sorry, I cannot add for you." },
  ]),
  'passgate.yml': 'suites: [{ name: s, problems: p.jsonl, samples: s.jsonl }]\nbaseline: none\n',
};

describe.skipIf(!hasBrowser)('report.html (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  let report: string;
  beforeAll(async () => {
    browser = await startBrowser();
    report = join((await evaluate(FILES)).out, 'report.html');
  });
  afterAll(() => browser?.close());

  it('shows beside a program how it was found in its answer, or nothing if it is the whole answer', async () => {
    const { page } = await openFile(browser, report);
    await page.getByRole('gridcell', { name: /^add, nominal/ }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Program', { exact: true }).waitFor();
    const found = sheet.getByText('Its code: thinking was dropped, taken out of its fence.');
    await found.waitFor();
    await sheet.getByRole('button', { name: /^sample 2/ }).click();
    await found.waitFor({ state: 'detached' });
    expect(await sheet.getByText('Its code:').count()).toBe(0);
    expect(
      await page.getByText('1 of 4 samples had their code taken out of an answer.').count(),
    ).toBe(1);
    await page.close();
  });

  it('tells answers without code apart from programs that do not parse', async () => {
    const { page } = await openFile(browser, report);
    const cell = page.getByRole('gridcell', { name: /^add, nominal/ });
    expect(await cell.getAttribute('aria-label')).toBe(
      'add, nominal: 2 passed, 1 without code, 1 refused',
    );
    const chips = page.getByRole('group', { name: 'Problems with a sample that was' });
    expect(await chips.getByRole('button').allInnerTexts()).toEqual([
      expect.stringMatching(/passed\s+2$/),
      expect.stringMatching(/without code\s+1$/),
      expect.stringMatching(/refused\s+1$/),
    ]);
    await cell.click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'sample 3: without code' }).click();
    await sheet.getByText('the answer has no code').waitFor();
    await sheet.getByRole('button', { name: 'sample 4: refused' }).click();
    await sheet.getByText('the answer is a refusal', { exact: true }).waitFor();
    await page.close();
  });
});
