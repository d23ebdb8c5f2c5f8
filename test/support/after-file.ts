import { afterAll } from 'vitest';

const endings: (() => void)[] = [];

/** Have something done when the test file that runs now has ended. */
export function afterFile(end: () => void): void {
  endings.push(end);
}

/** Called for each test file, whose modules are loaded once for all of them. */
export function endFiles(): void {
  afterAll(() => {
    for (const end of endings.splice(0)) end();
  });
}
