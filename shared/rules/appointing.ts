/** Forms by which a leadership post is given; acting in it, being lent to it or keeping it gives none. */
import type { PlacementForm } from '../domain/plan.ts';

const APPOINTING: ReadonlySet<PlacementForm> = new Set([
  'transfer-appoint',
  'appoint',
  'designate',
  'elect',
  'receive',
  'concurrent',
]);

export function isAppointing(form: PlacementForm): boolean {
  return APPOINTING.has(form);
}
