import {
  type Dataset,
  describeVariant,
  type NamedFile,
  type NameParts,
  type SampleSource,
  type Variant,
} from '../records/dataset.ts';
import { suggest } from '../text/suggest.ts';
import type { Loaded } from './loaded.ts';
import type { VariantProblems } from './problem-set.ts';
import { joinName, matches } from './variant-names.ts';

/** A suite's variants, and the sources that have samples of them. */
type Attached = Pick<Dataset, 'variants' | 'nominals' | 'sources'>;

/** The transform of a row that answers its family's own nominal prompt. */
const NOMINAL_ROW = 'nominal';

/** Make the variants of a suite and the sources of their samples. */
export function attachSamples({
  nominal,
  perturbed,
  nominals,
  entries,
  tables,
  samples,
}: Loaded): Attached {
  const withAnswers = tables.filter(({ file, table }) => table.hasAnswers(file));
  const shared = [...samples, ...withAnswers.map(({ file }) => file)].map(({ label }) => label);
  const toVariant = ({ name, problems }: VariantProblems): Variant => {
    const groups = entries.flatMap(({ sampleGroups }) => sampleGroups);
    const own = groups.filter(({ base }) => name !== null && matches(base, name));
    const files = own.flatMap((group) => group.files.map(({ label }) => label));
    return { name, problems, samples: files.length > 0 ? files : shared };
  };
  const variants: Dataset['variants'] = [toVariant(nominal), ...perturbed.map(toVariant)];
  const own = nominals.map(({ family, problems, samples: files }) => ({
    family,
    variant: {
      name: null,
      problems: problems.problems,
      samples: files.length > 0 ? files.map(({ label }) => label) : shared,
    },
    files,
  }));
  const byName = new Map(variants.map((variant) => [describeVariant(variant.name), variant]));
  const variantOf = (base: NameParts | null) => (row: NameParts | null) => {
    const nominalOf = base === null && row?.transform === NOMINAL_ROW ? row.family : null;
    const ownNominal = own.find(({ family }) => family === nominalOf);
    if (ownNominal !== undefined) return ownNominal.variant;
    const name = joinName(base, row);
    if (typeof name === 'string') return name;
    const wanted = describeVariant(name);
    return (
      byName.get(wanted) ?? `there is no variant ${wanted}${suggest(wanted, [...byName.keys()])}`
    );
  };
  const sources: SampleSource[] = [
    { files: samples, variantOf: variantOf(null) },
    ...withAnswers.map(({ file, table }) => ({
      files: [file],
      variantOf: variantOf(null),
      counts: new Map(
        [...table.answersIn(file)].flatMap(([name, counts]) => {
          const variant = byName.get(name);
          return variant === undefined ? [] : [[variant, counts] as const];
        }),
      ),
      answersOf: (data: object) => table.answersOf(file, data),
    })),
    ...entries.flatMap(({ sampleGroups }) =>
      sampleGroups.map(({ base, files }) => ({ files, variantOf: variantOf(base) })),
    ),
    ...own.map(({ family, variant, files }) => toSource(family, variant, files)),
  ];
  return { variants, nominals: own.map(({ family, variant }) => ({ family, variant })), sources };
}

function toSource(family: string, variant: Variant, files: readonly NamedFile[]): SampleSource {
  return {
    files,
    variantOf: (row) =>
      row === null ? variant : `is perturbed, but the file is for nominal prompts of ${family}`,
  };
}
