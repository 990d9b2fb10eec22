/** By how much a number has to change until a finding about it is settled. */
import type { Finding } from '../domain/finding.ts';

/**
 * Below 0 so many fewer, above 0 so many more; null where the finding is not about a number. For a share the whole is
 * taken to stay as it is. For people beyond a norm it is all of them, by the deadline the finding tells.
 */
export function changeOfNumber({ wanted, found }: Pick<Finding, 'wanted' | 'found'>): number | null {
  if (found.kind === 'excess') return -found.count;
  if (found.kind === 'seats' && wanted.kind === 'seats') return wanted.count - found.count;
  if (found.kind === 'count' && wanted.kind === 'average') return wanted.max - found.count;
  if (found.kind === 'count' && wanted.kind === 'between') {
    if (wanted.max !== null && found.count > wanted.max) return wanted.max - found.count;
    return wanted.min === null ? null : wanted.min - found.count;
  }
  if (found.kind === 'share' && wanted.kind === 'share-at-most') {
    return Math.floor((found.total * wanted.percent) / 100) - found.count;
  }
  if (found.kind === 'share' && wanted.kind === 'share-at-least') {
    return Math.ceil((found.total * wanted.percent) / 100) - found.count;
  }
  return null;
}
