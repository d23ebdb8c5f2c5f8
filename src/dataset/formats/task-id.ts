import { z } from 'zod';

const LONGEST = 300;

/** A problem's id in a row: a text or a whole number; a text once it is read. */
export const taskId = z
  .union([z.int(), z.string()], {
    error: ({ input }) => `expected a text or a whole number, received ${typeof input}`,
  })
  .transform(String)
  .pipe(
    z
      .string()
      .min(1, 'is empty: expected a text or a whole number')
      .max(LONGEST, `is longer than ${LONGEST} characters`),
  );

/** A row whose id may be called `id`, with its id as `task_id`, which counts where both are there. */
export function withTaskId(data: object): object {
  const row: { task_id?: unknown; id?: unknown } = data;
  return row.task_id == null && row.id != null ? { ...data, task_id: row.id } : data;
}
