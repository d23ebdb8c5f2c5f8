import { lookOf } from './verdicts.ts';

/** More squares do not fit; the count next to them shows the total. */
const MOST = 10;

/** Verdicts as small squares, one for each sample. */
export function Samples({ marks }: { readonly marks: string }) {
  return (
    <span class="samples">
      {[...marks.slice(0, MOST)].map((mark, at) => {
        const kind = mark === 'P' ? 'all' : mark === 'E' ? 'unjudged' : 'none';
        return (
          <span class={`swatch ${kind}`} key={at}>
            {mark === 'P' ? '' : lookOf(mark)?.symbol}
          </span>
        );
      })}
      {marks.length > MOST && '…'}
    </span>
  );
}
