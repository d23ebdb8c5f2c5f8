/**
 * The folders of src/ by level, lowest first. A folder imports only from folders of lower levels, and
 * folders of one level do not import each other: `npm run levels` checks it, as CI does.
 */
export const LEVELS = [
  ['system', 'languages', 'grammar'],
  ['records', 'cache'],
  ['text', 'score'],
  ['formats', 'mutate', 'page', 'perturb'],
  ['config'],
  ['dataset', 'gate'],
  ['results', 'execute', 'generate'],
  ['github', 'plan', 'evaluate'],
  ['report', 'baseline'],
  ['tasks'],
  ['job', 'cli'],
];

const FOLDERS = LEVELS.flat();
/** The entry points: they may import from everywhere, and no file imports them. */
const TOP = '^src/[^/]+$';

const pathOf = (folders) => `^src/(?:${folders.join('|')})/`;

/** One rule for each folder: it may import itself and the levels below. */
const arrows = LEVELS.flatMap((level, at) =>
  level.map((folder) => ({
    name: `${folder} is on level ${at}`,
    severity: 'error',
    comment: 'Imports lead to lower levels (src/levels.mjs): move what both need further down.',
    from: { path: pathOf([folder]) },
    to: {
      path: '^src/',
      pathNot: pathOf([folder, ...LEVELS.slice(0, at).flat()]),
    },
  })),
);

/** The configuration of dependency-cruiser. */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that import each other are one: move what both need to a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'known-folder',
      severity: 'error',
      comment: 'Every folder of src/ has a level (src/levels.mjs).',
      from: { path: '^src/', pathNot: [pathOf(FOLDERS), TOP] },
      to: {},
    },
    ...arrows,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/execute/sandbox/|^node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count too: they also make one file depend on another.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
