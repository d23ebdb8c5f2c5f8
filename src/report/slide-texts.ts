import type { SuiteResults } from '../records/results.ts';
import { slideWords } from '../text/slide-words.ts';

type Slides = NonNullable<SuiteResults['slides']>;

/** One sentence for each metric of a suite that slid, the headline metrics first. */
export function slideTexts({ slides = [] }: Pick<SuiteResults, 'slides'>): string[] {
  return textsOf(slides);
}

/** The same for slides that no failed gate tells. */
export function untoldSlides({ slides = [], gates }: SuiteResults): string[] {
  const told = new Set(
    gates.flatMap(({ metric, bound, decision }) =>
      decision === 'fail' && bound['max-slide'] !== undefined ? [metric] : [],
    ),
  );
  return textsOf(slides.filter(({ metric }) => !told.has(metric)));
}

function textsOf(slides: Slides): string[] {
  return slides.map((slide) => `${slide.metric} ${slideWords(slide)}.`);
}
