import { z } from 'zod';

const LONGEST = 300;

/** A problem's id in a row: a text or a whole number, converted to a text. */
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

/** The row with its `id` as `task_id`. If both exist, `task_id` counts. */
export function withTaskId(data: object): object {
  const row: { task_id?: unknown; id?: unknown } = data;
  return row.task_id == null && row.id != null ? { ...data, task_id: row.id } : data;
}
