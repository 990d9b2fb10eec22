/** The comparison of two plans as a list, in the words of the window. */
import {
  type ComparedLine,
  type ComparedPart,
  comparisonList,
} from '../../../shared/documents/comparison-list.ts';
import type { ListDocument } from '../../../shared/documents/list-document.ts';
import { type Finding, postsOfFinding } from '../../../shared/domain/finding.ts';
import type { PersonId, PlanId, PostId } from '../../../shared/domain/ids.ts';
import type { PlanComparison } from '../../../shared/domain/plan-comparison.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { differenceWords, endingWords } from '../../../shared/rules/ending-words.ts';
import { brokenWords, ruleName } from '../../../shared/rules/rule-words.ts';
import { compareWith } from '../plan/compare.ts';
import { namesIn } from '../plan/finding-names.ts';
import { unitNameOf } from '../plan/placements.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { listHeadOf } from './paper-inputs.ts';

/** Papers are in Vietnamese, whatever language the window has. */
const LANGUAGE = 'vi';

/** The plan in use beside another one. Throws as `compareWith` does. */
export async function listOfComparison(session: Session, planId: PlanId): Promise<ListDocument> {
  const comparison = await compareWith(session, planId);
  const { t } = wordsIn(LANGUAGE, session.info.provinceType);
  const called = (name: string): string => (/^\d+$/.test(name) ? t('shell.plan', { number: name }) : name);
  return comparisonList(
    { mine: called(comparison.mine.name), other: called(comparison.other.name) },
    [
      { title: t('comparison.figures'), lines: figureLines(t, comparison) },
      { title: t('comparison.moves'), lines: moveLines(t, comparison) },
      headcountPart(session, t, comparison),
      peoplePart(session, t, comparison),
      seatsPart(session, t, comparison),
      findingsPart(session, t, comparison),
    ],
    listHeadOf(session),
  );
}

function numbers(about: string, mine: number, other: number): ComparedLine {
  const change = other - mine;
  return { about, mine, other, remark: change > 0 ? `+${change}` : change };
}

function figureLines(t: Translate, { figures: { mine, other } }: PlanComparison): ComparedLine[] {
  return [
    ...(['filled', 'vacantRequired', 'unplaced', 'surplus'] as const).map((key) =>
      numbers(t(`comparison.figure.${key}`), mine[key], other[key]),
    ),
    ...(['block', 'warn', 'info'] as const).map((key) =>
      numbers(t(`comparison.figure.${key}`), mine.findings[key], other.findings[key]),
    ),
  ];
}

function moveLines(t: Translate, { moves: { mine, other } }: PlanComparison): ComparedLine[] {
  return (['sameUnit', 'sameDistrict', 'province', 'unknown'] as const).map((key) =>
    numbers(t(`comparison.move.${key}`), mine[key], other[key]),
  );
}

function headcountPart({ state }: Session, t: Translate, { headcount }: PlanComparison): ComparedPart {
  return {
    title: t('comparison.headcount'),
    lines: headcount.map(({ unitCode, bloc, mine, other }) => {
      const unit = unitCode === null ? t('comparison.province') : unitNameOf(state, unitCode);
      return numbers(`${unit} – ${t(`comparison.bloc.${bloc}`)}`, mine, other);
    }),
  };
}

function peoplePart(session: Session, t: Translate, { people }: PlanComparison): ComparedPart {
  const { post, person } = namesIn(session, LANGUAGE);
  const names = { post, date: (iso: string) => iso.split('-').reverse().join('/') };
  return {
    title: t('comparison.people'),
    lines: people.map((one) => ({
      about: person(one.personId),
      mine: endingWords(t, one.mine, names),
      other: endingWords(t, one.other, names),
      remark: differenceWords(t, one),
    })),
  };
}

function seatsPart(session: Session, t: Translate, { seats }: PlanComparison): ComparedPart {
  const { post, person } = namesIn(session, LANGUAGE);
  const holder = (id: PersonId | null): string => (id === null ? t('comparison.vacant') : person(id));
  return {
    title: t('comparison.seats'),
    lines: seats.map(({ postId, mine, other }) => ({
      about: post(postId),
      mine: holder(mine),
      other: holder(other),
      remark: '',
    })),
  };
}

/** A finding stands in the column of the plan that has it. */
function findingsPart(session: Session, t: Translate, { findings }: PlanComparison): ComparedPart {
  const names = namesIn(session, LANGUAGE);
  const placeOf = (finding: Finding): string => {
    const posts = postsOfFinding(finding).map((id: PostId) => names.post(id));
    const { personId, unitCode } = finding.subject;
    const person = personId === undefined ? [] : [names.person(personId)];
    const unit = posts.length > 0 || unitCode === undefined ? [] : [names.unit(unitCode)];
    return [...person, ...posts, ...unit].join(' – ');
  };
  const words = (finding: Finding): string =>
    [brokenWords(finding, t, names), placeOf(finding)].filter((part) => part !== '').join(': ');
  return {
    title: t('comparison.findings'),
    lines: findings.flatMap(({ rule, onlyMine, onlyOther }) => {
      const about = ruleName(t, rule, names.ownRule);
      return [
        ...onlyMine.map((one) => ({ about, mine: words(one), other: '', remark: severity(t, one) })),
        ...onlyOther.map((one) => ({ about, mine: '', other: words(one), remark: severity(t, one) })),
      ];
    }),
  };
}

function severity(t: Translate, { severity: grave, waived }: Finding): string {
  return t(`domain.severity.${waived === null ? grave : 'waived'}`);
}
