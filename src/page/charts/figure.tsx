import type { ComponentChildren } from 'preact';
import { useWidth } from '../use-width.ts';

interface FigureProps {
  readonly id: string;
  readonly title: string;
  /** The chart's message in a sentence, for screen readers. */
  readonly description: string;
  readonly height: number;
  /** The chart's numbers: column titles, then rows. */
  readonly table: readonly (readonly string[])[];
  readonly note?: ComponentChildren;
  draw(width: number): ComponentChildren;
}

/** A chart that fills the available width, with its numbers as a table. */
export function Figure({ id, title, description, height, table, note, draw }: FigureProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const [titles = [], ...rows] = table;
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p class="muted">{note}</p>
      </figcaption>
      <div ref={ref} class="canvas" style={{ height: `${height}px` }}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={`${title}. ${description}`}
          >
            <title>{title}</title>
            <desc>{description}</desc>
            {draw(width)}
          </svg>
        )}
      </div>
      <details>
        <summary>As a table</summary>
        <div class="scroll tall" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
          <table>
            <thead>
              <tr>
                {titles.map((text, t) => (
                  <th scope="col" class={t > 0 ? 'n' : ''} key={text}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells) => (
                <tr key={cells[0]}>
                  {cells.map((text, t) => (
                    <td class={t > 0 ? 'n' : ''} key={titles[t]}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
