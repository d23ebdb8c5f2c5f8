import type { ComponentChildren } from 'preact';

/** Explains the signs of the charts. */
export function ChartKey() {
  return (
    <ul class="signs">
      <Sign text="passed">
        <path class="point pass" d="M8,7h0" />
      </Sign>
      <Sign text="failed">
        <path class="point fail" d="M4,3l8,8m0,-8l-8,8" />
      </Sign>
      <Sign text="inconclusive">
        <path class="point inconclusive" d="M3.5,7l4.5,-4.5l4.5,4.5l-4.5,4.5Z" />
      </Sign>
      <Sign text="skipped">
        <path class="point skipped" d="M3.5,5h9v4.5h-9Z" />
      </Sign>
      <Sign text="95% interval">
        <path class="band" d="M0,2h16v10h-16Z" />
      </Sign>
      <Sign text="release">
        <path class="release" d="M8,0v14" />
      </Sign>
      <Sign text="problems, settings, model or another fact changed">
        <path class="changed" d="M8,3l4.5,8h-9Z" />
      </Sign>
    </ul>
  );
}

interface SignProps {
  readonly text: string;
  readonly children: ComponentChildren;
}

function Sign({ text, children }: SignProps) {
  return (
    <li>
      <svg class="arm-0" width="16" height="14" aria-hidden="true">
        {children}
      </svg>{' '}
      {text}
    </li>
  );
}
