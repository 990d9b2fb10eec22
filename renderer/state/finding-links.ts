/** Findings by what they are about, so that a seat, a unit or a person finds its own without a search. */
import type { Finding } from '../../shared/domain/index.ts';
import { countedAs, NO_FINDINGS, SEVERITIES, type SeverityCounts } from '../../shared/domain/index.ts';

const NONE: readonly Finding[] = [];
const SEVERITY_ORDER = new Map(SEVERITIES.map((severity, order) => [severity, order]));

/** Worst first, then by rule, so that a list reads the same after every change; what is let stand comes last. */
export function compareFindings(a: Finding, b: Finding): number {
  if ((a.waived === null) !== (b.waived === null)) return a.waived === null ? -1 : 1;
  const order = (SEVERITY_ORDER.get(a.severity) ?? 0) - (SEVERITY_ORDER.get(b.severity) ?? 0);
  return order || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** What a finding can be looked up by; `title` is a title within a body: `<body>/<title>`. */
export type LinkKind = 'unit' | 'post' | 'person' | 'title' | 'outside';
export type Link = `${LinkKind}:${string}`;

/** Findings about nothing that stands in a unit: about people without a seat, about the province. */
export const OUTSIDE: Link = 'outside:';

export class FindingLinks {
  readonly findings = new Map<string, Finding>();
  /** Most links lead to one finding: a set each would be most of the memory of them. */
  readonly #ids = new Map<Link, string | Set<string>>();
  readonly #linksOf: (finding: Finding) => readonly Link[];
  #outside: SeverityCounts = NO_FINDINGS;

  /** `linksOf` must answer the same when a finding goes as when it came. */
  constructor(linksOf: (finding: Finding) => readonly Link[]) {
    this.#linksOf = linksOf;
  }

  add(finding: Finding): void {
    this.findings.set(finding.id, finding);
    for (const link of this.#linksOf(finding)) {
      if (this.#link(link, finding.id) && link === OUTSIDE) this.#countOutside(finding, 1);
    }
  }

  remove(finding: Finding): void {
    this.findings.delete(finding.id);
    // Its seat may be gone by now, and with it the unit it was found by.
    if (this.#unlink(OUTSIDE, finding.id)) this.#countOutside(finding, -1);
    for (const link of this.#linksOf(finding)) this.#unlink(link, finding.id);
  }

  /** Whether it was not there before. */
  #link(link: Link, id: string): boolean {
    const ids = this.#ids.get(link);
    if (ids === id || (ids instanceof Set && ids.has(id))) return false;
    if (ids === undefined) this.#ids.set(link, id);
    else if (ids instanceof Set) ids.add(id);
    else this.#ids.set(link, new Set([ids, id]));
    return true;
  }

  /** Whether it was there before. */
  #unlink(link: Link, id: string): boolean {
    const ids = this.#ids.get(link);
    return ids instanceof Set ? ids.delete(id) : ids === id && this.#ids.delete(link);
  }

  #under(link: Link): Iterable<string> {
    const ids = this.#ids.get(link);
    return ids instanceof Set ? ids : ids === undefined ? [] : [ids];
  }

  /** Counts of the findings in no unit; another object only after one of them came or went. */
  get outside(): SeverityCounts {
    return this.#outside;
  }

  #countOutside(finding: Finding, step: 1 | -1): void {
    const counted = countedAs(finding);
    this.#outside = { ...this.#outside, [counted]: this.#outside[counted] + step };
  }

  /** Whether there is a finding under any of `links` that counts as blocking, and one that counts as warning. */
  marksUnder(links: readonly Link[]): { block: boolean; warn: boolean } {
    const marks = { block: false, warn: false };
    for (const link of links) {
      for (const id of this.#under(link)) {
        const finding = this.findings.get(id);
        const counted = finding === undefined ? null : countedAs(finding);
        if (counted === 'block' || counted === 'warn') marks[counted] = true;
      }
    }
    return marks;
  }

  /** Findings under any of `links`, each once, worst first. */
  under(...links: readonly Link[]): readonly Finding[] {
    const ids = new Set(links.flatMap((link) => [...this.#under(link)]));
    const found = [...ids].map((id) => this.findings.get(id)).filter((finding) => finding !== undefined);
    return found.length === 0 ? NONE : found.sort(compareFindings);
  }
}
