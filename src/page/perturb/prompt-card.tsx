import { LENGTHS, plainLine } from '../../text/escape.ts';
import { percent } from '../../text/numbers.ts';
import { PromptDiff } from '../prompt-diff.tsx';
import { Changes } from './changes.tsx';
import type { PromptRow, SuiteData } from './data.ts';
import { addressOf, type Form, groupName, type View } from './view.ts';

interface PromptCardProps {
  readonly suite: SuiteData;
  readonly row: PromptRow;
  readonly view: View;
}

/** One perturbed prompt: its names, its distance from nominal, and what was changed. */
export function PromptCard({ suite, row, view }: PromptCardProps) {
  const [t, p, seed, n, prompt, characters, words] = row;
  const { family = '', transform = '' } = suite.transforms[t] ?? {};
  const problem = suite.problems[p] ?? '';
  const link = (part: Partial<View>) => addressOf({ ...view, ...part, page: 0 }, suite.name);
  return (
    <article class="card">
      <header>
        <h3>
          <a href={link({ problem })} title="all prompts of this problem">
            {plainLine(problem, LENGTHS.id)}
          </a>
        </h3>
        <p>
          <span class="muted">{plainLine(family)} </span>
          <a
            href={link({ group: groupName({ family }, transform) })}
            title="all prompts of this transform"
          >
            {plainLine(transform)}
          </a>
          <span class="muted"> s{seed}</span>
        </p>
        <p class="distance muted">
          {percent(characters)} of characters, {percent(words)} of words changed
        </p>
      </header>
      <Prompt
        name={plainLine(`${problem}, ${transform} s${seed}`)}
        form={view.form}
        nominal={suite.nominals[n] ?? ''}
        prompt={prompt}
      />
    </article>
  );
}

interface PromptProps {
  readonly name: string;
  readonly form: Form;
  readonly nominal: string;
  readonly prompt: string;
}

function Prompt({ name, form, nominal, prompt }: PromptProps) {
  if (form === 'lines') return <PromptDiff nominal={nominal} perturbed={prompt} name={name} />;
  return <Changes nominal={nominal} prompt={prompt} isAlone={form === 'prompt'} />;
}
