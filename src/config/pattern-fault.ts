/** The longest path on Linux. */
const LONGEST_PATTERN = 4096;
/**
 * The time to try a name is its length to the power of the wildcards that share a part of the path.
 */
const MOST_SHARING = 3;
const MOST_FOLDERS = 2;

/** The fault of a path, glob or pattern that would take too long to match; null for others. */
export function faultOfPattern(pattern: string): string | null {
  if (pattern.length > LONGEST_PATTERN) {
    return `is longer than ${LONGEST_PATTERN} characters: no path is`;
  }
  if (/[@?*+!]\(/.test(pattern)) return 'has a group such as +(…): write *, or name the files';
  const folders = pattern.split('**').length - 1;
  if (folders > MOST_FOLDERS) return `has ** ${folders} times: expected at most ${MOST_FOLDERS}`;
  const sharing = pattern.split('/').reduce((sum, part) => {
    const wildcards = part.match(/\*+|\{(?:family|transform|seed)\}/g)?.length ?? 0;
    return sum + Math.max(0, wildcards - 1);
  }, 0);
  if (sharing <= MOST_SHARING) return null;
  return `has too many * and {…} between slashes: expected at most ${MOST_SHARING + 1} in one part of the path`;
}
