import { useLayoutEffect, useRef } from 'preact/hooks';
import { LENGTHS, plainLine } from '../text/escape.ts';
import type { PageData } from './data.ts';
import { type Matrix, passesOf } from './matrix.ts';
import { PromptList } from './prompt-list.tsx';
import { SampleView } from './sample-view.tsx';
import { useDetails } from './use-details.ts';
import { countsText } from './verdicts.ts';
import type { View } from './view.ts';

interface ProblemSheetProps {
  readonly matrix: Matrix;
  readonly data: PageData;
  /** The problems that Next and Previous go through, in order. */
  readonly rows: readonly number[];
  readonly view: View;
  readonly problem: number;
  onChange(change: Partial<View>): void;
  onClose(): void;
}

/** One problem over the page: its prompts and the outcome of each sample. */
export function ProblemSheet(props: ProblemSheetProps) {
  const { matrix, data, rows, view, problem, onChange, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const details = useDetails(view.suite, problem, data.blockSize);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  const { columns, problems, places, newlyFailing, newlyPassing } = matrix.suite;
  const place = plainLine(places[problem] ?? '', LENGTHS.line);
  const at = rows.indexOf(problem);
  const go = (step: number) => {
    const next = at < 0 ? undefined : rows[at + step];
    if (next === undefined) return;
    onChange({ problem: next, sample: 0 });
    dialog.current?.querySelector('.sheet-main')?.scrollTo(0, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else return;
    event.preventDefault();
  };
  const marks = columns.map((_, column) => matrix.cell(problem, column).head);
  const judged = marks.filter((each) => passesOf(each).of > 0);
  const solved = judged.filter((each) => passesOf(each).passed > 0);
  const flip = newlyFailing.includes(problem)
    ? 'newly failing'
    : newlyPassing.includes(problem)
      ? 'newly passing'
      : '';
  return (
    <dialog
      class="sheet"
      ref={dialog}
      aria-labelledby="sheet-title"
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        if (target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="sheet-box">
        <header class="sheet-head">
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
          <div class="buttons">
            <span class="muted n place">{at < 0 ? '' : `${at + 1} of ${rows.length}`}</span>
            <button
              type="button"
              class="button"
              aria-disabled={at <= 0}
              onClick={() => go(-1)}
              aria-keyshortcuts="k"
            >
              Previous <kbd>k</kbd>
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={at < 0 || at >= rows.length - 1}
              onClick={() => go(1)}
              aria-keyshortcuts="j"
            >
              Next <kbd>j</kbd>
            </button>
            <button
              type="button"
              class="button"
              onClick={() => dialog.current?.close()}
              aria-keyshortcuts="Escape"
            >
              Close <kbd>Esc</kbd>
            </button>
          </div>
        </header>
        <div class={columns.length > 1 ? 'sheet-body' : 'sheet-body single'}>
          {columns.length > 1 && (
            <PromptList
              matrix={matrix}
              problem={problem}
              column={view.column}
              onChoose={(column) => onChange({ column, sample: 0 })}
            />
          )}
          <div class="sheet-main">
            <SampleView
              matrix={matrix}
              problem={problem}
              column={view.column}
              index={view.sample}
              details={details}
              hasOutputs={data.hasOutputs}
              onChoose={(sample) => onChange({ sample })}
            />
          </div>
        </div>
      </div>
    </dialog>
  );
}
