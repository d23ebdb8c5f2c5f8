import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Used if there is no secret. Such a seal shows damage, but not a forgery by someone who knows this
 * tool.
 */
const NO_SECRET = 'passgate: no secret';

/** The part of a seal that a file of records needs. */
export type Sealing = Pick<Seal, 'id' | 'of' | 'isOn'>;

/** For records that only their own process reads: no cost for sealing. */
export const UNSEALED: Sealing = { id: '-', of: () => '-'.repeat(43), isOn: () => true };

/** Proves that this tool wrote a record and that it is unchanged. */
export class Seal {
  /** True if only the owner of a secret can make the seal. */
  readonly isSecret: boolean;
  /** Identifies the secret without revealing it. */
  readonly id: string;
  readonly #secret: string;

  /** @param secret null if there is none */
  constructor(secret: string | null) {
    this.isSecret = secret !== null;
    this.#secret = secret ?? NO_SECRET;
    this.id = this.of('id').slice(0, 12);
  }

  /** The seal of a content: 43 characters of base64url. */
  of(content: string): string {
    return createHmac('sha256', this.#secret).update(content).digest('base64url');
  }

  isOn(content: string, seal: string): boolean {
    const expected = Buffer.from(this.of(content));
    const found = Buffer.from(seal);
    return expected.length === found.length && timingSafeEqual(expected, found);
  }
}
