/** Several things to sort by, folded into one number: tens of thousands are compared. */

/** Digits of a number, the first weighs most; each is less than its base, or counts as the highest below it. */
export function inOneNumber(digits: readonly (readonly [value: number, base: number])[]): number {
  return digits.reduce((sum, [value, base]) => sum * base + Math.min(value, base - 1), 0);
}
