import { z } from 'zod';
import { found, oneOf } from '../config/fields.ts';
import { modelFields } from '../config/generate-settings.ts';
import { keyPath } from '../config/key-path.ts';
import { parseYaml } from '../config/yaml-document.ts';
import { FaultList } from '../system/errors.ts';
import type { WrittenPrompt } from './written-prompt.ts';

/** A prompt in GitHub's form. */
interface GitHubPrompt extends WrittenPrompt {
  /** The keys that have no meaning here. */
  readonly unused: readonly string[];
}

const MOST_MESSAGES = 100;

const message = z.strictObject(
  {
    role: oneOf(['system', 'user', 'assistant']),
    content: z.string(found('a text')).min(1, 'expected a text, found an empty one'),
  },
  found('a message such as { role: user, content: "{{prompt}}" }'),
);

const promptFile = z.looseObject(
  {
    messages: z
      .array(message, found('a list of messages'))
      .max(MOST_MESSAGES, `has more than ${MOST_MESSAGES} messages: use fewer`)
      .refine(
        (messages) => messages.some(({ role }) => role === 'user'),
        'expected a message with role: user',
      ),
    model: modelFields.model.nullish(),
    modelParameters: z
      .looseObject(
        {
          maxTokens: modelFields.maxTokens.nullish(),
          /** The later name of `maxTokens`. */
          maxCompletionTokens: modelFields.maxTokens.nullish(),
          temperature: modelFields.temperature.nullish(),
          topP: modelFields.topP.nullish(),
        },
        found('a mapping such as { temperature: 0.8 }'),
      )
      .nullish(),
  },
  found('a mapping with messages'),
);

/**
 * Read a prompt as GitHub stores them; see
 * https://docs.github.com/en/github-models/use-github-models/storing-prompts-in-github-repositories
 * @param file its name in messages
 * @throws UserError with every mistake, each with line and column
 */
export function readGitHubPrompt(text: string, file: string): GitHubPrompt {
  const { data, placeOf, placeOfKey } = parseYaml(text, file);
  const parsed = promptFile.safeParse(data);
  if (!parsed.success) {
    const faults = new FaultList();
    for (const issue of parsed.error.issues) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      for (const key of keys) {
        const path = [...issue.path, key];
        faults.add(`${keyPath(path)}: unknown key (known here: role, content)`, placeOfKey(path));
      }
      if (keys.length > 0) continue;
      const name = keyPath(issue.path);
      faults.add(name === '' ? issue.message : `${name}: ${issue.message}`, placeOf(issue.path));
    }
    faults.throwIfAny();
    throw parsed.error;
  }
  const { messages, model, modelParameters, ...others } = parsed.data;
  const { maxTokens, maxCompletionTokens, temperature, topP, ...further } = modelParameters ?? {};
  return {
    file,
    messages: messages.map((each, n) => ({
      ...each,
      placeAt: () => placeOf(['messages', n, 'content']),
    })),
    own: {
      model: model ?? null,
      temperature: temperature ?? null,
      topP: topP ?? null,
      maxTokens: maxCompletionTokens ?? maxTokens ?? null,
    },
    unused: [
      ...Object.keys(others),
      ...Object.keys(further).map((key) => keyPath(['modelParameters', key])),
    ],
  };
}
