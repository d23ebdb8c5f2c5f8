/**
 * Checks action.yml and all workflows, also those of the README, by the rules of GitHub's own
 * editor support. A typo in them would otherwise show only after a push, or at a user's.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import type { ActionsMetadataProvider } from '@actions/languageservice';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

// The language service imports JSON without saying that it is JSON. Bundlers accept it, Node does
// not. This hook adds the missing statement.
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
const EXAMPLES = 'examples/workflows/';

// The language service knows `uses: ./` in this form, as it looks up no local action's inputs.
const OURSELVES = 'passgate/passgate@self';

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

// The service reports its own failures only to its log, and then finds nothing wrong.
const failures: string[] = [];

/**
 * Our own inputs are known from action.yml. Inputs of other actions are unknown, as this test stays
 * offline.
 */
const actionsMetadataProvider: ActionsMetadataProvider = {
  async fetchActionMetadata({ name }): Promise<ActionMetadata> {
    return name === 'passgate' ? parse(read('action.yml')) : { name, description: '' };
  },
};

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT)).map((name) => folder + name);
}

/** A document with only the parts that the service's `validate` reads, as its README shows. */
function documentOf(path: string, text: string): Document {
  return { uri: `file:///repository/${path}`, getText: () => text } as Document;
}

/** The faults of a workflow or an action.yml: `path:line: message` each. */
async function diagnose(path: string, text: string): Promise<string[]> {
  const named = text.replace(/(uses:\s*)\.\/\s*$/gm, `$1${OURSELVES}`);
  const diagnostics = await validate(documentOf(path, named), { actionsMetadataProvider });
  const found = diagnostics.map(
    ({ range, message }) => `${path}:${range.start.line + 1}: ${message}`,
  );
  return [...found, ...failures.splice(0).map((failure) => `${path}: ${failure}`)];
}

/** The workflows that a reader would copy: fenced YAML with jobs. */
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
  const workflows = filesIn(WORKFLOWS);

  it.each([...workflows, 'action.yml'])('%s', async (path) => {
    expect(await diagnose(path, read(path))).toEqual([]);
  });

  const pages = ['README.md', ...filesIn('docs/')];
  const shown = pages.flatMap((page) =>
    workflowsIn(read(page)).map((text, index) => ({ text, page, number: index + 1 })),
  );

  it.each(shown)('workflow $number of $page', async ({ text, page, number }) => {
    const path = `${WORKFLOWS}${page.replaceAll(/\W/g, '-')}-${number}.yml`;
    expect(await diagnose(path, text)).toEqual([]);
  });
});

describe('workflows to copy', () => {
  const examples = filesIn(EXAMPLES);
  const pull = z.object({
    name: z.string(),
    on: z.record(z.string(), z.unknown()),
    permissions: z.record(z.string(), z.literal('read')),
    jobs: z.record(z.string(), z.looseObject({})),
  });

  it.each(examples)(
    '%s is accepted, and gives only the permissions that it lists',
    async (path) => {
      const text = read(path);
      // Checked as if it lay at the place that it is copied to.
      expect(await diagnose(path.replace(EXAMPLES, WORKFLOWS), text)).toEqual([]);
      const { on, permissions } = pull.parse(parse(text));
      expect(Object.keys(on)).not.toContain('pull_request_target');
      expect(permissions).toEqual(path.endsWith('forks-comment.yml') ? {} : { contents: 'read' });
      expect(read('docs/workflows.md')).toContain(`../${path}`);
    },
  );

  it('belong together for forks: the one that may write executes nothing', () => {
    const [evaluate, comment] = ['evaluate', 'comment'].map((name) =>
      pull.parse(parse(read(`${EXAMPLES}forks-${name}.yml`))),
    );
    expect(comment?.on.workflow_run).toEqual({ workflows: [evaluate?.name], types: ['completed'] });
    expect(JSON.stringify(evaluate)).not.toContain('"write"');
    expect(JSON.stringify(comment)).not.toMatch(/checkout|"run"|contents/);
  });
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
