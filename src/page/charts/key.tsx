interface HeadAndBaseProps {
  /** The classes of the two signs. */
  readonly head: string;
  readonly base: string;
  readonly hasBase: boolean;
}

/** Explains the signs of a chart that compares head with base. */
export function HeadAndBase({ head, base, hasBase }: HeadAndBaseProps) {
  return (
    <>
      <span class={`key ${head}`} /> head, with its 95% interval
      {hasBase && (
        <>
          {' '}
          <span class={`key ${base}`} /> base
        </>
      )}
    </>
  );
}
