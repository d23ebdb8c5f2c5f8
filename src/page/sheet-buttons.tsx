interface SheetButtonsProps {
  /** The index of the open problem among the shown ones; -1 if it is not shown. */
  readonly at: number;
  /** The number of problems shown. */
  readonly of: number;
  onStep(step: number): void;
  onClose(): void;
}

/** Buttons that go to another problem or close the sheet, each with its key. */
export function SheetButtons({ at, of, onStep, onClose }: SheetButtonsProps) {
  return (
    <div class="buttons">
      <span class="muted n place">{at < 0 ? '' : `${at + 1} of ${of}`}</span>
      <button
        type="button"
        class="button"
        aria-disabled={at <= 0}
        onClick={() => onStep(-1)}
        aria-keyshortcuts="k"
      >
        Previous <kbd>k</kbd>
      </button>
      <button
        type="button"
        class="button"
        aria-disabled={at < 0 || at >= of - 1}
        onClick={() => onStep(1)}
        aria-keyshortcuts="j"
      >
        Next <kbd>j</kbd>
      </button>
      <button type="button" class="button" onClick={onClose} aria-keyshortcuts="Escape">
        Close <kbd>Esc</kbd>
      </button>
    </div>
  );
}
