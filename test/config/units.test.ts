import { describe, expect, it } from 'vitest';
import { byteSize, duration, durationOrAuto } from '../../src/config/units.ts';

function messagesOf(schema: typeof duration | typeof durationOrAuto, input: unknown): string[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
}

describe('duration', () => {
  it.each([
    ['3s', 3000],
    ['3 s', 3000],
    ['500ms', 500],
    ['1.5s', 1500],
    ['0.001s', 1],
    ['1m', 60_000],
    ['60m', 3_600_000],
  ])('reads %s as %d milliseconds', (text, milliseconds) => {
    expect(duration.parse(text)).toBe(milliseconds);
  });

  it.each([
    3,
    '3',
    's',
    '',
    '3 seconds',
    '-3s',
    '1e3s',
    '3S',
    '3s ',
    '1m30s',
    '٣s',
    null,
    [],
    true,
  ])('refuses %j, with the found and the expected value', (input) => {
    const [message, ...others] = messagesOf(duration, input);
    expect(others).toEqual([]);
    expect(message).toContain('expected a time such as 3s');
    expect(message).toContain(`found ${JSON.stringify(input)}`);
  });

  it.each(['0s', '0.1ms', '61m', `${'9'.repeat(400)}s`])('refuses %s as out of range', (text) => {
    expect(messagesOf(duration, text)).toEqual([expect.stringContaining('out of range')]);
  });
});

describe('durationOrAuto', () => {
  it('reads a time or the word', () => {
    expect(durationOrAuto.parse('2s')).toBe(2000);
    expect(durationOrAuto.parse('auto')).toBe('auto');
  });

  it.each([3, 'Auto', 'auto ', 'auto3s', ''])(
    'refuses %j, and names both possible forms',
    (input) => {
      const [message] = messagesOf(durationOrAuto, input);
      expect(message).toContain('expected auto, or a time such as 3s');
      expect(message).toContain(`found ${JSON.stringify(input)}`);
    },
  );
});

describe('byteSize', () => {
  it.each([
    ['1B', 1],
    ['64KiB', 65_536],
    ['64KB', 64_000],
    ['512MiB', 536_870_912],
    ['512MB', 512_000_000],
    ['1GiB', 1_073_741_824],
    ['1.5GiB', 1_610_612_736],
    ['1GB', 1_000_000_000],
    ['1024 GiB', 1_099_511_627_776],
  ])('reads %s as %d bytes', (text, bytes) => {
    expect(byteSize.parse(text)).toBe(bytes);
  });

  it.each([1024, '1024', '1gib', '1G', '1 TiB', '-1B', ''])(
    'refuses %j, with the found and the expected value',
    (input) => {
      const [message] = messagesOf(byteSize, input);
      expect(message).toContain('expected a size such as 1GiB');
      expect(message).toContain(`found ${JSON.stringify(input)}`);
    },
  );

  it.each(['0B', '0.4B', '1025GiB'])('refuses %s as out of range', (text) => {
    expect(messagesOf(byteSize, text)).toEqual([expect.stringContaining('out of range')]);
  });
});
