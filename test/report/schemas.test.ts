import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishedSchemas } from '../../src/results/schemas.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('the published JSON Schemas', () => {
  it('equal what the zod schemas generate', () => {
    const published = publishedSchemas();
    expect(readdirSync(root('schema')).sort()).toEqual([...published.keys()].sort());
    for (const [name, text] of published)
      expect(readFileSync(root(`schema/${name}`), 'utf8')).toBe(text);
  });

  it('accept the shipped example’s config and reject a misspelt key', () => {
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(
      JSON.parse(readFileSync(root('schema/config.schema.json'), 'utf8')),
    );
    const config = parse(readFileSync(root('examples/quickstart/passgate.yml'), 'utf8'));
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...config, wrokers: 2 })).toBe(false);
  });
});
