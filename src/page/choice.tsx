import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The options. */
  readonly children: ComponentChildren;
  onChange(value: string): void;
}

/** A list to choose from, with its label. */
export function Choice({ id, label, value, children, onChange }: ChoiceProps) {
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
