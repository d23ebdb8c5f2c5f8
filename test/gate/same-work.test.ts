import { describe, expect, it } from 'vitest';
import { differencesOf, type Work } from '../../src/gate/same-work.ts';

const WORK: Work = {
  datasetHash: 'a'.repeat(64),
  samples: { min: 10, max: 10 },
  limits: {
    cpuMs: 3000,
    wallMs: 9000,
    memory: 2 ** 30,
    stack: 2 ** 26,
    output: 2 ** 20,
    fileSize: 2 ** 24,
    processes: 32,
  },
  runtime: 'Python 3.11.7',
  tier: 'namespaces',
  gradings: { split: 1630, shared: 10 },
};
const { limits } = WORK;
if (limits === undefined) throw new Error('no limits');

describe('differencesOf', () => {
  it('reports nothing for the same work, whatever its verdicts', () => {
    expect(differencesOf(WORK, { ...WORK, gradings: { split: 3, shared: 4, outside: 0 } })).toEqual(
      [],
    );
  });

  it.each<[Partial<Work>, string]>([
    [{ datasetHash: 'b'.repeat(64) }, 'the data files'],
    [{ samples: { min: 1, max: 1 } }, 'samples a prompt (1 in base, 10 in head)'],
    [{ samples: { min: 1, max: 5 } }, 'samples a prompt (1 to 5 in base, 10 in head)'],
    [{ limits: { ...limits, cpuMs: 500 } }, 'limit of CPU time (0.5 s in base, 3 s in head)'],
    [{ limits: { ...limits, wallMs: 'auto' } }, 'limit of wall time (auto in base, 9 s in head)'],
    [
      { limits: { ...limits, memory: 1000 } },
      'limit of memory (1,000 bytes in base, 1,073,741,824 bytes in head)',
    ],
    [
      { limits: { ...limits, stack: 2 ** 23 } },
      'limit of the stack (8,388,608 bytes in base, 67,108,864 bytes in head)',
    ],
    [{ limits: { ...limits, processes: 1 } }, 'limit of processes (1 in base, 32 in head)'],
    [{ runtime: 'Python 3.12.1' }, 'the language (Python 3.12.1 in base, Python 3.11.7 in head)'],
    [{ tier: 'process' }, 'the isolation (process in base, namespaces in head)'],
    [{ gradings: { shared: 9 } }, 'the grading (shared in base, shared and split in head)'],
  ])('reports a difference: %j', (base, said) => {
    expect(differencesOf(WORK, { ...WORK, ...base })).toEqual([said]);
  });

  it('reports nothing if a side does not know a field', () => {
    const { datasetHash, samples } = WORK;
    expect(differencesOf(WORK, { datasetHash, samples })).toEqual([]);
    const { stack: _unknown, ...older } = limits;
    expect(differencesOf(WORK, { ...WORK, limits: older })).toEqual([]);
  });
});
