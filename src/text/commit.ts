/** The first seven digits of a commit, as GitHub shows it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
