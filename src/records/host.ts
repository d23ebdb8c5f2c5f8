/** Where a run took place, for links. */
export interface Host {
  /** `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Of the workflow run; null where there is none. */
  readonly runId: number | null;
}
