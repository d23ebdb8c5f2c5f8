import type { SuiteData } from '../data.ts';
import { Bars } from './bars.tsx';
import { Curve } from './curve.tsx';
import { Times } from './times.tsx';

/** Beside more bars than this, the other two charts are stacked. */
const FEW_BARS = 12;

/** The charts of a suite's samples. */
export function Charts({ suite: { curve, times, bars } }: { readonly suite: SuiteData }) {
  const others = (
    <>
      <Curve points={curve} />
      {times !== null && <Times times={times} />}
    </>
  );
  const hasOthers = curve.length > 1 || times !== null;
  return (
    <div class="charts">
      {hasOthers && bars.length > FEW_BARS ? <div class="stack">{others}</div> : others}
      <Bars bars={bars} />
    </div>
  );
}
