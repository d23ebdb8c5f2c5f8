interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Tells the two pagers of a list apart. */
  readonly label: string;
  onChange(page: number): void;
}

/** Turns the pages of a list. */
export function Pager({ page, pages, label, onChange }: PagerProps) {
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={label}>
      <TurnButton word="Previous" isOff={page === 0} onClick={() => onChange(page - 1)} />
      <span class="n">
        page {(page + 1).toLocaleString('en-US')} of {pages.toLocaleString('en-US')}
      </span>
      <TurnButton word="Next" isOff={page === pages - 1} onClick={() => onChange(page + 1)} />
    </nav>
  );
}

interface TurnButtonProps {
  readonly word: string;
  readonly isOff: boolean;
  onClick(): void;
}

/** A button that stays in the order of focus if there is no further page. */
function TurnButton({ word, isOff, onClick }: TurnButtonProps) {
  return (
    <button
      type="button"
      class="button"
      aria-disabled={isOff ? 'true' : undefined}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      {word}
    </button>
  );
}
