/** Groups of ages: everybody must be in exactly one of them. */

/** Whole years, both ends included; null for no end. */
interface Band {
  readonly from: number | null;
  readonly to: number | null;
}

/** What keeps people out of exactly one group: ages of no group, of several, a group that ends before it begins. */
export interface AgeBandFault extends Band {
  readonly kind: 'gap' | 'overlap' | 'reversed';
}

/** The groups from the youngest on. */
export function inOrder<B extends Band>(bands: readonly B[]): B[] {
  return [...bands].sort((a, b) => (a.from ?? -1) - (b.from ?? -1));
}

/** Every fault, from the youngest ages on; none where each age is in one group. */
export function ageBandFaults(bands: readonly Band[]): AgeBandFault[] {
  const faults: AgeBandFault[] = [];
  /** The highest age that is in a group so far. */
  let reached = -1;
  for (const { from, to } of inOrder(bands)) {
    const first = from ?? 0;
    const last = to ?? Number.POSITIVE_INFINITY;
    if (first > last) {
      faults.push({ kind: 'reversed', from, to });
      continue;
    }
    if (first > reached + 1) faults.push({ kind: 'gap', from: reached + 1, to: first - 1 });
    if (first <= reached) {
      const end = Math.min(last, reached);
      faults.push({ kind: 'overlap', from: first, to: Number.isFinite(end) ? end : null });
    }
    reached = Math.max(reached, last);
  }
  if (Number.isFinite(reached)) faults.push({ kind: 'gap', from: reached + 1, to: null });
  return faults;
}

/** `-29`, `30-39`, `60-`: stable name of a group. */
export function ageBandKey({ from, to }: Band): string {
  return `${from ?? ''}-${to ?? ''}`;
}

/** The group of an age in whole years; '' where there is none. */
export function ageBandOf(age: number, bands: readonly Band[]): string {
  const band = bands.find(({ from, to }) => age >= (from ?? 0) && age <= (to ?? Number.POSITIVE_INFINITY));
  return band === undefined ? '' : ageBandKey(band);
}
