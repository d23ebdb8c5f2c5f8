/** Both sides of the protocol between the action and a helper have the same fields, of the same types. */

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AnswerReader } from '../../src/execute/answer-reader.ts';
import {
  answerSchema,
  greetingSchema,
  type Job,
  jobSchema,
  readySchema,
} from '../../src/execute/protocol.ts';
import { OUR_LIMITS } from '../../src/records/limits.ts';
import { temporaryFolder } from '../support/files.ts';

const SANDBOX = fileURLToPath(new URL('../../src/execute/sandbox', import.meta.url));
const SHAPES = fileURLToPath(new URL('./fixtures/protocol_shapes.py', import.meta.url));

const IN_PYTHON = JSON.parse(execFileSync('python3', [SHAPES, SANDBOX], { encoding: 'utf8' }));

type JsonSchema = z.core.JSONSchema.JSONSchema;

function alternativesOf(schema: JsonSchema): unknown[] {
  if (Array.isArray(schema.type)) return schema.type.flatMap((type) => alternativesOf({ type }));
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap(alternativesOf);
  if (schema.enum !== undefined) return schema.enum.map((value) => ({ is: value }));
  return schema.const === undefined ? [shapeOf(schema)] : [{ is: schema.const }];
}

/** As protocol_shapes.py tells them. */
function shapeOf(schema: boolean | JsonSchema | undefined): unknown {
  if (typeof schema !== 'object') throw new Error(`no schema: ${schema}`);
  const { type, properties, required = [], items, additionalProperties } = schema;
  if (type === 'array') return { list: shapeOf(items as JsonSchema) };
  if (type === 'object' && properties === undefined) return { map: shapeOf(additionalProperties) };
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, each]) => {
      return [required.includes(name) ? name : `${name}?`, shapeOf(each)];
    });
    return { fields: Object.fromEntries(fields) };
  }
  const isOne = typeof type === 'string' && schema.enum === undefined && schema.const === undefined;
  if (isOne) return type === 'integer' ? 'number' : type;
  const key = (each: unknown) => JSON.stringify(each);
  const any = alternativesOf(schema).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return { any };
}

/** A helper's greeting and its answer to a job. */
async function talk(job: Job, payload: string): Promise<unknown[]> {
  const config = { tier: 'process', uid: null, core: null, folders: [] };
  const helper = [join(SANDBOX, 'helper.py'), JSON.stringify(config)];
  const child = spawn('python3', ['-s', '-S', '-B', ...helper], { stdio: 'pipe' });
  const lines: unknown[] = [];
  const reader = new AnswerReader((line) => {
    lines.push(line);
    // It ends, with whatever runs, when its standard input does.
    if (lines.length > 1) child.stdin.end();
  });
  child.stdout.on('data', (part: Buffer) => reader.push(part));
  const text = Buffer.from(JSON.stringify(job));
  const header = Buffer.alloc(4);
  header.writeUInt32LE(text.length);
  child.stdin.write(Buffer.concat([header, text, Buffer.from(payload)]));
  await once(child, 'close');
  return lines;
}

describe('the protocol', () => {
  it.each([
    ['Job', jobSchema],
    ['Ready', readySchema],
    ['Answer', answerSchema],
  ])('%s is the same on both sides', (name, schema) => {
    expect(IN_PYTHON[name]).toEqual(shapeOf(z.toJSONSchema(schema)));
  });

  it('has all that the sandbox reads of a job', () => {
    const job = { ...jobSchema.shape, ...jobSchema.shape.language.unwrap().unwrap().shape };
    const names = readdirSync(SANDBOX, { recursive: true }).map(String);
    const python = names.filter((name) => name.endsWith('.py'));
    const text = python.map((name) => readFileSync(join(SANDBOX, name), 'utf8')).join('\n');
    const read = [...text.matchAll(/\b(?:job|language)\["(\w+)"\]/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(50);
    expect(Object.keys(job)).toEqual(expect.arrayContaining(read));
  });

  it('is what a helper speaks: no more fields and no fewer', async () => {
    const tests = 'assert f() == 1\n';
    const program = '\0def f():\n    return 1\n';
    const job: Job = {
      id: 7,
      grading: 'shared',
      folder: temporaryFolder(),
      product: null,
      language: null,
      kept: true,
      tests: tests.length,
      size: program.length,
      input: 0,
      ...OUR_LIMITS,
    };
    expect(jobSchema.strict().parse(job)).toEqual(job);
    const [greeting, answer] = await talk(job, tests + program);
    const { ready } = z.object({ ready: readySchema.strict() }).parse(greeting);
    expect(greetingSchema.parse(greeting)).toEqual({ ready });
    expect(answerSchema.strict().parse(answer)).toMatchObject({ id: 7, verdict: 'passed' });
  });
});
