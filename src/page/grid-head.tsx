import { NOMINAL_NOTE } from '../text/nominal.ts';
import type { GridSize } from './use-grid-size.ts';

/** The titles of the columns. They stay in view while the rows scroll. */
export function GridHead({ size }: { readonly size: GridSize }) {
  const { headers, idWidth, cellWidth, lineWidth } = size;
  return (
    <div class="grid-head" role="rowgroup" style={{ width: `${lineWidth}px` }}>
      {headers.map(({ height, cells, className }, line) => (
        <div
          class="grid-line"
          role="row"
          aria-rowindex={line + 1}
          style={{ height: `${height}px` }}
          key={className}
        >
          <div class="corner" role="columnheader" aria-colindex={1}>
            <span class={line === headers.length - 1 ? '' : 'hidden'}>problem</span>
            {line === headers.length - 1 && <span aria-hidden="true">passed</span>}
          </div>
          {cells.map(({ from, span, text, shown }) => (
            <div
              class={`grid-title ${className}`}
              role="columnheader"
              aria-colindex={from + 2}
              aria-colspan={span}
              title={text === 'nominal' ? NOMINAL_NOTE : text}
              style={{
                left: `${idWidth + from * cellWidth}px`,
                width: `${span * cellWidth}px`,
              }}
              key={from}
            >
              <span class={text === '' ? 'hidden' : ''}>{shown || 'nominal'}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
