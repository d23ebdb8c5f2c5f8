/** The keys by which a gate or a metric picks a part of a suite's prompts, from wide to narrow. */
export const GROUP_KEYS = ['family', 'transform'] as const;

type GroupKey = (typeof GROUP_KEYS)[number];

/** A part of a suite's prompts; without a key it is all of them. */
export type Group = { readonly [K in GroupKey]?: string | undefined };

/** The group of something that has one among other fields: no key that it lacks. */
export function groupOf(of: Group): Group {
  return Object.fromEntries(
    GROUP_KEYS.flatMap((key) => (of[key] === undefined ? [] : [[key, of[key]]])),
  );
}

/** The names that pick a group, from wide to narrow; none for all prompts. */
export function groupNames(group: Group): string[] {
  return GROUP_KEYS.flatMap((key) => group[key] ?? []);
}

/** Fields of a schema, one for each key of a group. */
export function groupFields<S>(field: S): Record<GroupKey, S> {
  return Object.fromEntries(GROUP_KEYS.map((key) => [key, field])) as Record<GroupKey, S>;
}
