import { LENGTHS, plainLine } from '../text/escape.ts';
import { type Matrix, passesOf } from './matrix.ts';
import { countsText } from './verdicts.ts';

interface SheetTitleProps {
  readonly matrix: Matrix;
  readonly problem: number;
}

/** A problem's id, and in a line how many of its prompts are solved. */
export function SheetTitle({ matrix, problem }: SheetTitleProps) {
  const { columns, problems, places, newlyFailing, newlyPassing } = matrix.suite;
  const place = plainLine(places[problem] ?? '', LENGTHS.line);
  const marks = columns.map((_, column) => matrix.cell(problem, column).head);
  const judged = marks.filter((each) => passesOf(each).of > 0);
  const solved = judged.filter((each) => passesOf(each).passed > 0);
  const flip = newlyFailing.includes(problem)
    ? 'newly failing'
    : newlyPassing.includes(problem)
      ? 'newly passing'
      : '';
  return (
    <div>
      <h2 id="sheet-title">{plainLine(problems[problem] ?? '')}</h2>
      <p class="muted">
        {solved.length} of {judged.length} prompts solved · {countsText(marks.join(''))}
        {flip !== '' && <b> · {flip}</b>}
        {place !== '' && (
          <>
            {' · '}
            <code>{place}</code>
          </>
        )}
      </p>
    </div>
  );
}
