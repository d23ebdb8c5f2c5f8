/** Pointers are shorter, in bytes; see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const LONGEST_POINTER = 1024;

/** The first line of a pointer; the earliest versions named `hawser`. */
const FIRST_LINE =
  /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?(?:\n|$)/;

/** The message for such a file; it ends a sentence that begins with the file's name. */
export const IS_LFS_POINTER =
  'is a Git LFS pointer, not the data: add "lfs: true" to the checkout step, or run "git lfs install" and "git lfs pull"';

/**
 * True when a file is a Git LFS pointer, whatever its name.
 * @param bytes the whole file, or more than LONGEST_POINTER bytes of its start
 */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.length <= LONGEST_POINTER && FIRST_LINE.test(bytes.toString('latin1'));
}
