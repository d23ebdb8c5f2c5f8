import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load-config.ts';
import { wantedTransforms } from '../../src/config/perturb-settings.ts';
import { ALL_TRANSFORMS, TRANSFORM_NAMES, versionOf } from '../../src/perturb/transform-names.ts';
import { TRANSFORMS } from '../../src/perturb/transforms.ts';
import { faultsOf } from '../support/files.ts';

function perturbOf(settings: string, more = '') {
  const text = `suites:\n  - name: s\n    language: python\n    problems: p.jsonl\n    perturb: ${settings}\n${more}`;
  return parseConfig(text, 'passgate.yml').data.suites[0]?.perturb;
}

async function faultOf(settings: string, more = ''): Promise<string> {
  const [first] = await faultsOf(() => perturbOf(settings, more));
  return `${first?.place?.line}:${first?.place?.column} ${first?.message}`;
}

describe('perturb in a config', () => {
  it('needs no samples, and has five seeds at one intensity by default', () => {
    expect(perturbOf('{}')).toEqual({ seeds: 5, intensity: [1] });
    expect(perturbOf('{ intensity: [0.5, 1, 2, 1] }')?.intensity).toEqual([0.5, 1, 2]);
  });

  it('means the families of ReCode if it names nothing', () => {
    expect([...wantedTransforms({}).keys()]).toEqual([
      ...['docstring', 'func_name', 'syntax', 'format'],
    ]);
  });

  it('means its transforms alone if it names no family, else both together', () => {
    const transforms = ['tab_indent', 'Whitespace'];
    expect(Object.fromEntries(wantedTransforms({ transforms }))).toEqual({
      docstring: ['Whitespace'],
      format: ['tab_indent'],
    });
    const both = wantedTransforms({ families: ['format'], transforms });
    expect(both.get('format')).toEqual(TRANSFORM_NAMES.format);
    expect(both.get('docstring')).toEqual(['Whitespace']);
  });

  it.each([
    ['{ families: [docstrings] }', 'expected one of docstring, func_name'],
    ['{ transforms: [ButterFingerPerturbation] }', 'did you mean "ButterFingersPerturbation"?'],
    ['{ transforms: [] }', 'a list of transforms'],
    ['{ seeds: 0 }', 'a whole number from 1 to 100'],
    ['{ intensity: 0 }', 'a number above 0'],
    ['{ intensity: 11 }', 'a number of at most 10'],
    ['{ seed: 5 }', 'did you mean "seeds"?'],
    ['yes please', 'expected a mapping such as'],
  ])('%s is a mistake with its place', async (settings, message) => {
    const fault = await faultOf(settings);
    expect(fault).toContain(message);
    expect(fault).toMatch(/^5:/);
  });

  it('refuses to make prompts that nothing checks', async () => {
    expect(await faultOf('{}', '    reference-check: off\n')).toContain(
      'off leaves made prompts unchecked: use warn or drop',
    );
  });
});

describe('the names of transforms', () => {
  it('are those of the transforms, family by family', () => {
    for (const [family, names] of Object.entries(TRANSFORM_NAMES)) {
      const own = TRANSFORMS.filter((transform) => transform.family === family);
      expect(own.map(({ name }) => name).sort()).toEqual([...names].sort());
    }
  });

  it('have the version of their transform', () => {
    for (const { name, version } of TRANSFORMS) {
      expect(versionOf(name)).toBe(version);
      expect(versionOf(`${name}@x0.5`)).toBe(version);
    }
  });

  it('are each there once', () => {
    expect(new Set(ALL_TRANSFORMS).size).toBe(ALL_TRANSFORMS.length);
  });
});
