import { createHmac, timingSafeEqual } from 'node:crypto';

/** In place of a secret: what is sealed so shows damage, but not a forger who knows this tool. */
const NO_SECRET = 'passgate: no secret';

/** What a file of records takes of a seal. */
export type Sealing = Pick<Seal, 'id' | 'of' | 'isOn'>;

/** For records that nobody but the process that wrote them reads, which then costs nothing. */
export const UNSEALED: Sealing = { id: '-', of: () => '-'.repeat(43), isOn: () => true };

/** Shows whether a record is as this tool wrote it. */
export class Seal {
  /** Whether only who knows a secret can make it. */
  readonly isSecret: boolean;
  /** Tells secrets apart and does not tell them. */
  readonly id: string;
  readonly #secret: string;

  /** @param secret null where none can be had */
  constructor(secret: string | null) {
    this.isSecret = secret !== null;
    this.#secret = secret ?? NO_SECRET;
    this.id = this.of('id').slice(0, 12);
  }

  /** 43 characters of base64url. */
  of(content: string): string {
    return createHmac('sha256', this.#secret).update(content).digest('base64url');
  }

  isOn(content: string, seal: string): boolean {
    const expected = Buffer.from(this.of(content));
    const found = Buffer.from(seal);
    return expected.length === found.length && timingSafeEqual(expected, found);
  }
}
