/** A comparison as the lines of its grid, in words. */
import type {
  Finding,
  PersonId,
  PlanComparison,
  PostId,
  StaffGroup,
  UnitCode,
} from '../../../../shared/domain/index.ts';
import { postsOfFinding } from '../../../../shared/domain/index.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { differenceWords, endingWords } from '../../../../shared/rules/ending-words.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { brokenOf, personName, ruleWords, seatWords, unitName } from '../../../components/plan-words.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';

export const VIEWS = ['people', 'seats', 'findings', 'headcount'] as const;
export type View = (typeof VIEWS)[number];

interface Line {
  id: string;
  /** Where a double click leads, as far as the line is about one. */
  postId: PostId | null;
  personId: PersonId | null;
}

export interface PersonLine extends Line {
  kind: 'people';
  personId: PersonId;
  person: string;
  differences: string;
  mine: string;
  other: string;
}

export interface SeatLine extends Line {
  kind: 'seats';
  unit: string;
  post: string;
  mine: string;
  other: string;
  isVacantOnce: boolean;
}

export interface FindingLine extends Line {
  kind: 'findings';
  side: 'mine' | 'other';
  severity: Finding['severity'];
  isWaived: boolean;
  rule: string;
  finding: string;
  unit: string;
  post: string;
  person: string;
}

export interface HeadcountLine extends Line {
  kind: 'headcount';
  unit: string;
  bloc: StaffGroup;
  mine: number;
  other: number;
}

export type ComparisonLine = PersonLine | SeatLine | FindingLine | HeadcountLine;

/** The lines of one view. `index` is that of the plan in use; both plans have the same units, seats and people. */
export function comparisonLines(
  t: Translate,
  index: PlanIndex,
  comparison: PlanComparison,
  view: View,
): ComparisonLine[] {
  switch (view) {
    case 'people':
      return peopleLines(t, index, comparison);
    case 'seats':
      return seatLines(t, index, comparison);
    case 'findings':
      return findingLines(t, index, comparison);
    case 'headcount':
      return comparison.headcount.map(({ unitCode, bloc, mine, other }) => ({
        kind: 'headcount',
        id: `${unitCode ?? ''}|${bloc}`,
        postId: null,
        personId: null,
        unit: unitCode === null ? t('comparison.province') : unitName(index, unitCode),
        bloc,
        mine,
        other,
      }));
  }
}

function peopleLines(t: Translate, index: PlanIndex, { people }: PlanComparison): PersonLine[] {
  const names = { post: (id: PostId) => seatWords(t, index, id), date: formatDate };
  return people.map((difference) => ({
    kind: 'people',
    id: difference.personId,
    personId: difference.personId,
    postId: difference.mine.placements[0]?.postId ?? null,
    person: personName(index, difference.personId),
    differences: differenceWords(t, difference),
    mine: endingWords(t, difference.mine, names),
    other: endingWords(t, difference.other, names),
  }));
}

function seatLines(t: Translate, index: PlanIndex, { seats }: PlanComparison): SeatLine[] {
  const holder = (id: PersonId | null): string =>
    id === null ? t('comparison.vacant') : personName(index, id);
  return seats.map(({ postId, mine, other }) => {
    const post = index.rows.get(postId)?.post;
    return {
      kind: 'seats',
      id: postId,
      postId,
      personId: null,
      unit: post === undefined ? '' : unitName(index, post.unitCode),
      post: post?.title ?? '',
      mine: holder(mine),
      other: holder(other),
      isVacantOnce: (mine === null) !== (other === null),
    };
  });
}

function findingLines(t: Translate, index: PlanIndex, { findings }: PlanComparison): FindingLine[] {
  return findings.flatMap(({ rule, onlyMine, onlyOther }) =>
    (['mine', 'other'] as const).flatMap((side) =>
      (side === 'mine' ? onlyMine : onlyOther).map((finding): FindingLine => {
        const [postId = null] = postsOfFinding(finding);
        const post = postId === null ? undefined : index.rows.get(postId)?.post;
        const unitCode: UnitCode | undefined = post?.unitCode ?? finding.subject.unitCode;
        return {
          kind: 'findings',
          id: `${side}|${finding.id}`,
          side,
          postId,
          personId: finding.subject.personId ?? null,
          severity: finding.severity,
          isWaived: finding.waived !== null,
          rule: ruleWords(t, index, rule),
          finding: brokenOf(t, index, finding),
          unit: unitCode === undefined ? '' : unitName(index, unitCode),
          post: post?.title ?? '',
          person: personName(index, finding.subject.personId ?? null),
        };
      }),
    ),
  );
}

/** Lines in which every word of `text` stands, without regard to diacritics. */
export function linesWith(lines: readonly ComparisonLine[], text: string): readonly ComparisonLine[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const all = fold(
      Object.values(line)
        .filter((value) => typeof value === 'string')
        .join(' '),
    );
    return words.every((word) => all.includes(word));
  });
}
