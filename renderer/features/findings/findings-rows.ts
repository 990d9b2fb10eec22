/** Which findings are listed, and where each leads. */
import {
  type Finding,
  PROVINCE,
  peopleOfFinding,
  postsOfFinding,
  type Severity,
  type Standing,
  type UnitCode,
} from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fold } from '../../../shared/text/fold.ts';
import { brokenOf, personName, seatWords, unitName } from '../../components/plan-words.ts';
import type { ListFilter } from '../../state/list-filter-store.ts';
import type { Screen, ScreenFilter } from '../../state/navigation.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

export type FindingsFilter = Omit<ListFilter<'findings'>, 'list'>;

export const ALL_FINDINGS: FindingsFilter = { show: null, rule: null, unitCode: null, text: '' };

/** Of these each finding counts among some. */
export type Shown = Severity | Standing;

export interface ListedFindings {
  shown: Finding[];
  /** How many each chip would show with everything else of the filter. */
  counts: ReadonlyMap<Shown, number>;
}

/** What a filter lists, and how many it would list with each of `chips` in place of its own. */
export function listFindings(
  index: PlanIndex,
  findings: readonly Finding[],
  filter: FindingsFilter,
  chips: readonly Shown[],
  t: Translate,
): ListedFindings {
  const { show, ...others } = filter;
  const isNarrowed = others.rule !== null || others.unitCode !== null || others.text.trim() !== '';
  const any = isNarrowed ? filterFindings(index, findings, { ...others, show: null }, t) : findings;
  const counts = new Map(chips.map((chip) => [chip, 0]));
  for (const finding of any) {
    for (const chip of chips) if (standsAs(finding, chip)) counts.set(chip, (counts.get(chip) ?? 0) + 1);
  }
  return { shown: show === null ? [...any] : any.filter((finding) => standsAs(finding, show)), counts };
}

/** Findings that pass; `text` is looked for in the names of unit, seat and person and in what is wrong. */
export function filterFindings(
  index: PlanIndex,
  findings: readonly Finding[],
  filter: FindingsFilter,
  t: Translate,
): Finding[] {
  const words = fold(filter.text).split(' ').filter(Boolean);
  return findings.filter((finding) => {
    if (filter.show && !standsAs(finding, filter.show)) return false;
    if (filter.rule && finding.rule !== filter.rule) return false;
    if (filter.unitCode && !isOf(index, finding, filter.unitCode)) return false;
    if (words.length === 0) return true;
    const text = fold(
      [
        unitWords(t, index, finding),
        seatsWords(t, index, finding),
        personWords(index, finding),
        brokenOf(t, index, finding),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

/** Whether a finding is among those a filter by severity or standing shows. */
export function standsAs({ severity, waived, lapsed }: Finding, show: Severity | Standing): boolean {
  switch (show) {
    case 'open':
      return waived === null;
    case 'waived':
      return waived !== null;
    case 'owed':
      return waived?.kind === 'owed';
    case 'lapsed':
      return lapsed !== undefined;
    default:
      return waived === null && severity === show;
  }
}

function isOf(index: PlanIndex, finding: Finding, unit: UnitCode | typeof PROVINCE): boolean {
  return unit === PROVINCE ? finding.scope === 'province' : index.unitsOfFinding(finding).includes(unit);
}

/** What says where a finding stands; a waiver keeps it too. */
type Placed = Pick<Finding, 'scope' | 'subject' | 'found'>;

/** Its units; of what concerns no single one, the province. */
export function unitWords(t: Translate, index: PlanIndex, finding: Placed): string {
  if (finding.scope === 'province') return t('rules.wholeProvince');
  return index
    .unitsOfFinding(finding)
    .map((code) => unitName(index, code))
    .join('; ');
}

/** The seats a finding is about; of a title in a body, the title; of a body, its name. */
export function seatsWords(t: Translate, index: PlanIndex, finding: Placed): string {
  const posts = postsOfFinding(finding);
  if (finding.subject.postId) return index.rows.get(finding.subject.postId)?.post.title ?? '';
  if (posts.length > 0) return posts.map((id) => seatWords(t, index, id)).join('; ');
  const { titleCode, bodyId } = finding.subject;
  if (titleCode) return index.titles.get(titleCode)?.name ?? '';
  return (bodyId && index.bodies.get(bodyId)?.name) ?? '';
}

export function personWords(index: PlanIndex, finding: Placed): string {
  return peopleOfFinding(finding)
    .map((id) => personName(index, id))
    .join('; ');
}

/** Where a finding is settled: at its seat, in its unit, at the person without one, or anywhere in the plan. */
export function placeOf(index: PlanIndex, finding: Placed): { screen: Screen; filter: ScreenFilter } {
  const [postId] = postsOfFinding(finding);
  if (postId) return { screen: 'plan', filter: { postId } };
  const [unitCode] = index.unitsOfFinding(finding);
  const { titleCode, personId } = finding.subject;
  if (unitCode) return { screen: 'plan', filter: { unitCode, ...(titleCode ? { titleCode } : {}) } };
  if (finding.scope === 'province') return { screen: 'plan', filter: {} };
  return { screen: 'people', filter: personId ? { personId } : {} };
}
