import type { PageData } from './data.ts';
import type { Matrix } from './matrix.ts';
import { PromptList } from './prompt-list.tsx';
import { SampleView } from './sample-view.tsx';
import { SheetButtons } from './sheet-buttons.tsx';
import { SheetTitle } from './sheet-title.tsx';
import { TestStrength } from './test-strength.tsx';
import { useDetails } from './use-details.ts';
import { useModal } from './use-modal.ts';
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
  const { ref, close } = useModal();
  const details = useDetails(view.suite, problem, data.blockSize);
  const strength = matrix.suite.strengths[problem] ?? null;
  const isSingle = matrix.suite.columns.length <= 1;
  const at = rows.indexOf(problem);
  const go = (step: number) => {
    const next = at < 0 ? undefined : rows[at + step];
    if (next === undefined) return;
    onChange({ problem: next, sample: 0 });
    ref.current?.querySelector('.sheet-main')?.scrollTo(0, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === 0) return;
    go(step);
    event.preventDefault();
  };
  return (
    <dialog
      class="sheet"
      ref={ref}
      aria-labelledby="sheet-title"
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        if (target === ref.current) close();
      }}
    >
      <div class="sheet-box">
        <header class="sheet-head">
          <SheetTitle matrix={matrix} problem={problem} />
          <SheetButtons at={at} of={rows.length} onStep={go} onClose={close} />
        </header>
        <div class={isSingle ? 'sheet-body single' : 'sheet-body'}>
          {!isSingle && (
            <PromptList
              matrix={matrix}
              problem={problem}
              column={view.column}
              onChoose={(column) => onChange({ column, sample: 0 })}
            />
          )}
          <div class="sheet-main">
            {strength !== null && <TestStrength strength={strength} />}
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

/** The number of problems to go forward after a key; 0 for a key that does not move. */
function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): number {
  if (ctrlKey || metaKey || altKey) return 0;
  return key === 'j' ? 1 : key === 'k' ? -1 : 0;
}
