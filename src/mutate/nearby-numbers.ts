const WHOLE = /^(-?)(\d+|0[xX][\da-fA-F]+)((?:[uUlLnN]{1,3}|[iu](?:8|16|32|64|128|size))?)$/;
const DECIMAL = /^-?\d+\.\d+$/;
const EXPONENT = /^-?\d+(?:\.\d+)?[eE]-?\d+$/;
/** The most digits that a floating-point number keeps. */
const MOST_DIGITS = 15;

/** A number of a program one larger and one smaller; empty if it is written in a rare form. */
export function nearbyNumbers(text: string): string[] {
  const plain = text.replaceAll('_', '');
  const whole = WHOLE.exec(plain);
  if (whole !== null) {
    const [, sign, digits = '', suffix = ''] = whole;
    // A zero in front makes it octal in some languages.
    if (/^0\d/.test(digits)) return [];
    const value = sign === '-' ? -BigInt(digits) : BigInt(digits);
    return [value + 1n, value - 1n].map((each) => `${each}${suffix}`);
  }
  if (plain.length > MOST_DIGITS) return [];
  if (DECIMAL.test(plain)) {
    const decimals = plain.length - plain.indexOf('.') - 1;
    return [1, -1].map((step) => (Number(plain) + step).toFixed(decimals));
  }
  if (!EXPONENT.test(plain)) return [];
  const value = Number(plain);
  // Beyond this precision the number would stay the same.
  return [value + 1, value - 1].filter((each) => each !== value).map(String);
}
