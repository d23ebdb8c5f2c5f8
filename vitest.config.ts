import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, so that no worker idles at the end while another one still has it. */
const LONG = [
  'e2e/reference-data',
  'execute/limits',
  'e2e/kept-results',
  'e2e/comment',
  'execute/cache',
  'execute/split',
  'e2e/errors',
  'execute/fuzz',
  'page/',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.includes(`/test/${name}`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests start real sandboxes and whole runs of the bundle; on two cores they need room.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One more than cores: a good part of the tests wait for something.
    maxWorkers: 3,
    // Files share their modules: loading them anew for each took a tenth of the time.
    isolate: false,
    setupFiles: ['test/support/setup.ts'],
    sequence: { sequencer: LongestFirst },
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/results.json' }]],
  },
});
