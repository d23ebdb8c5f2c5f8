/** The keys by which a gate or a metric picks a part of a suite, from wide to narrow. */
export const GROUP_KEYS = ['tag', 'family', 'transform'] as const;

type GroupKey = (typeof GROUP_KEYS)[number];

/**
 * A part of a suite: problems with a tag, prompts of a family or a transform. Without a key it is
 * all of it.
 */
export type Group = { readonly [K in GroupKey]?: string | undefined };

/** The group of something that has one among other fields: no key that it lacks. */
export function groupOf(of: Group): Group {
  return Object.fromEntries(
    GROUP_KEYS.flatMap((key) => (of[key] === undefined ? [] : [[key, of[key]]])),
  );
}

/** The names that pick a group, from wide to narrow; none for all prompts. */
export function groupNames(group: Group): string[] {
  return GROUP_KEYS.flatMap((key) => {
    const name = group[key];
    if (name === undefined) return [];
    // A family may have the same name as a tag.
    return key === 'tag' ? [`tag=${name}`] : [name];
  });
}

/**
 * Fields of a schema, one for each key of a group.
 * @param tag for tags, which may have any characters
 */
export function groupFields<S>(field: S, tag: S): Record<GroupKey, S> {
  return { tag, family: field, transform: field };
}
