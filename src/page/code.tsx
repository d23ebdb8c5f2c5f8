import { useMemo, useRef, useState } from 'preact/hooks';
import { highlight } from './highlight.ts';
import { Visible } from './visible.tsx';

interface CodeProps {
  readonly language: string;
  readonly text: string;
  /** The length of the whole program; `text` may be cut. */
  readonly length: number;
}

/** A program with line numbers and a button that copies it. */
export function Code({ language, text, length }: CodeProps) {
  const lines = useMemo(() => highlight(language, text), [language, text]);
  const element = useRef<HTMLPreElement>(null);
  const [label, setLabel] = useState('Copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLabel('Copied');
    } catch {
      // The browser forbids copying. Select the text, so that the reader can press the keys.
      if (element.current !== null) getSelection()?.selectAllChildren(element.current);
      setLabel('Press Ctrl+C');
    }
  };
  return (
    <div class="code-box">
      <button type="button" class="button copy" onClick={copy} aria-live="polite">
        {label}
      </button>
      <pre class="code numbered" ref={element} tabIndex={0} role="region" aria-label="program">
        {lines.map((tokens, line) => (
          <span class="line" key={line}>
            {tokens.map(({ kind, text: run }) =>
              kind === '' ? (
                <Visible text={run} />
              ) : (
                <span class={kind}>
                  <Visible text={run} />
                </span>
              ),
            )}
            {'\n'}
          </span>
        ))}
      </pre>
      {length > text.length && (
        <p class="muted">
          The first {text.length.toLocaleString('en-US')} of {length.toLocaleString('en-US')}{' '}
          characters.
        </p>
      )}
    </div>
  );
}
