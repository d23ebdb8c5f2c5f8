/**
 * Holds action.yml and all workflows, those of the README too, to the rules that GitHub's own editor
 * support knows: a typo in them would otherwise show only once it is pushed, or at a user's.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import type { ActionsMetadataProvider } from '@actions/languageservice';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// The language service imports JSON without saying that it is JSON: bundlers accept it, Node does
// not. This hook says it instead.
const hook = `export const load = (url, context, next) => next(url,
  url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
const { LogLevel, registerLogger, setLogLevel, validate } = await import(
  '@actions/languageservice'
);

type Document = Parameters<typeof validate>[0];
type ActionMetadata = Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>;

const ROOT = new URL('../', import.meta.url);
const WORKFLOWS = '.github/workflows/';

// How `uses: ./` is spelled to the language service, which looks up no local action's inputs.
const OURSELVES = 'passgate/passgate@self';

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

// The service reports a failure of its own only to its log, and then finds nothing wrong.
const failures: string[] = [];

/** Our own inputs are known from action.yml. Of other actions nothing is: this test stays offline. */
const actionsMetadataProvider: ActionsMetadataProvider = {
  async fetchActionMetadata({ name }): Promise<ActionMetadata> {
    return name === 'passgate' ? parse(read('action.yml')) : { name, description: '' };
  },
};

/** A document of which the service's `validate` reads only this, as its README shows. */
function documentOf(path: string, text: string): Document {
  return { uri: `file:///repository/${path}`, getText: () => text } as Document;
}

/** What is wrong with a workflow or an action.yml: `path:line: message` each. */
async function diagnose(path: string, text: string): Promise<string[]> {
  const named = text.replace(/(uses:\s*)\.\/\s*$/gm, `$1${OURSELVES}`);
  const diagnostics = await validate(documentOf(path, named), { actionsMetadataProvider });
  const found = diagnostics.map(
    ({ range, message }) => `${path}:${range.start.line + 1}: ${message}`,
  );
  return [...found, ...failures.splice(0).map((failure) => `${path}: ${failure}`)];
}

/** The workflows a reader would copy: fenced YAML that has jobs. */
function workflowsIn(markdown: string): string[] {
  const fences = [...markdown.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, text]) => text ?? '');
  return fences.filter((text) => /^jobs:/m.test(text));
}

beforeAll(() => {
  const note = (message: string): void => void failures.push(message);
  registerLogger({ error: note, warn: note, info: () => {}, log: () => {} });
  setLogLevel(LogLevel.Warn);
});

describe('GitHub accepts', () => {
  const workflows = readdirSync(new URL(WORKFLOWS, ROOT)).map((name) => WORKFLOWS + name);

  it.each([...workflows, 'action.yml'])('%s', async (path) => {
    expect(await diagnose(path, read(path))).toEqual([]);
  });

  const readme = existsSync(new URL('README.md', ROOT)) ? workflowsIn(read('README.md')) : [];

  it.each(readme.map((text, index) => ({ text, number: index + 1 })))(
    'workflow $number of README.md',
    async ({ text, number }) => {
      expect(await diagnose(`${WORKFLOWS}readme-${number}.yml`, text)).toEqual([]);
    },
  );
});

describe('GitHub would reject', () => {
  const passgate = read(`${WORKFLOWS}passgate.yml`);

  it.each([
    ['an unknown key', 'runs-on:', 'run-on:', "Unexpected value 'run-on'"],
    [
      'an unknown permission',
      'pull-requests: write',
      'pull-request: write',
      "Unexpected value 'pull-request'",
    ],
    [
      'an unknown event',
      '\n  pull_request:',
      '\n  pull_requests:',
      "Unexpected value 'pull_requests'",
    ],
    [
      'an unknown context',
      'github.workflow',
      'githb.workflow',
      "Unrecognized named-value: 'githb'",
    ],
    ['an input we do not have', 'config:', 'confg:', "Invalid action input 'confg'"],
  ])('%s', async (what, right, wrong, message) => {
    const path = `${WORKFLOWS}${what.replaceAll(' ', '-')}.yml`;
    expect(passgate).toContain(right);
    expect(await diagnose(path, passgate.replace(right, wrong))).toContainEqual(
      expect.stringContaining(message),
    );
  });

  it('an unknown key in action.yml', async () => {
    const text = read('action.yml').replace(/^inputs:/m, 'input:');
    expect(await diagnose('broken/action.yml', text)).toContainEqual(
      expect.stringContaining("Unexpected value 'input'"),
    );
  });

  it('a broken workflow in a README', async () => {
    const [text = ''] = workflowsIn('Text\n\n```yaml\non: push\njobs:\n  a:\n    steps: []\n```\n');
    expect(await diagnose(`${WORKFLOWS}broken-readme.yml`, text)).not.toEqual([]);
  });
});
