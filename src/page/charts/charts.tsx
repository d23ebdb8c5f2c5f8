import type { SuiteData } from '../data.ts';
import { Bars } from './bars.tsx';
import { Curve } from './curve.tsx';
import { Times } from './times.tsx';

/** More bars than this stand beside the other two charts, one above the other. */
const FEW_BARS = 12;

/** What a suite's samples come to. */
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
