import { plainLine } from './escape.ts';

/**
 * The innermost cause of a failed request, on one line: the outer error of fetch only says that it
 * failed.
 */
export function innermostReason(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  if (!(inner instanceof Error)) return plainLine(String(inner), 100);
  return plainLine('code' in inner ? String(inner.code) : inner.message, 100);
}
