/** The GitHub server and repository of a run, for links. */
export interface Host {
  /** `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The id of the workflow run; null outside of one. */
  readonly runId: number | null;
}
