import { afterAll } from 'vitest';

const endings: (() => void)[] = [];

/** Do something after the current test file has ended. */
export function afterFile(end: () => void): void {
  endings.push(end);
}

/** Called for each test file, whose modules are loaded once for all of them. */
export function endFiles(): void {
  afterAll(() => {
    for (const end of endings.splice(0)) end();
  });
}
