import type { SuiteData } from '../data.ts';
import { Bars } from './bars.tsx';
import { Curve } from './curve.tsx';
import { Intensities } from './intensities.tsx';
import { Times } from './times.tsx';

/** Beside more bars than this, the other charts are stacked. */
const FEW_BARS = 12;

/** The charts of a suite's samples. */
export function Charts({ suite }: { readonly suite: SuiteData }) {
  const { curve, times, bars, intensities } = suite;
  const others = (
    <>
      <Curve points={curve} />
      {times !== null && <Times times={times} />}
      <Intensities lines={intensities} />
    </>
  );
  const hasOthers = curve.length > 1 || times !== null || intensities.length > 0;
  return (
    <div class="charts">
      {hasOthers && bars.length > FEW_BARS ? <div class="stack">{others}</div> : others}
      <Bars bars={bars} />
    </div>
  );
}
