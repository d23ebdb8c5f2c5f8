/** Characters that cannot be seen, or that change how text around them looks. */
const INVISIBLE = /((?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029])/u;

/** Text of unknown origin. Characters that could hide or reorder it are made visible. */
export function Visible({ text }: { readonly text: string }) {
  const parts = text.split(INVISIBLE);
  if (parts.length === 1) return <>{text}</>;
  return (
    <>
      {parts.map((part, p) =>
        p % 2 === 0 ? part : <span class="invisible">{`U+${codeOf(part)}`}</span>,
      )}
    </>
  );
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
