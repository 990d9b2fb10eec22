/** Papers of every kind with everything they want, for tests of texts and of files. */
import { decisionFor } from '../../../../shared/documents/decision.ts';
import type { DecisionDocument } from '../../../../shared/documents/decision-document.ts';
import type { DecisionInput, DecisionPerson } from '../../../../shared/documents/decision-input.ts';
import {
  type DecisionFamily,
  type DecisionKind,
  kindsFor,
  PersonId,
} from '../../../../shared/domain/index.ts';
import {
  DAY_FACTS,
  PAPER_FACTS,
  type PaperFact,
  type PaperFacts,
} from '../../../../shared/domain/paper-facts.ts';
import { decided, decisionInput, person } from './samples.ts';

const DAYS: Partial<Record<PaperFact, string>> = {
  'secondment-end': '2028-12-04',
  'leave-day': '2027-01-01',
  'acting-end': '2027-06-04',
};

const TEXTS: Partial<Record<PaperFact, string>> = {
  payer: 'Ủy ban nhân dân xã Bum Nưa',
  'return-to': 'Ủy ban nhân dân xã Bum Nưa',
  duties: 'theo dõi lĩnh vực đất đai',
  grade: 'Chuyên viên',
  'grade-code': '01.003',
  step: '3/9',
  coefficient: '3,00',
  allowance: '0,25',
  'council-proposal': 'Tờ trình số 12/TTr-HĐND ngày 20 tháng 11 năm 2026',
  'front-proposal': 'Tờ trình số 03/TTr-MTTQ-BTT ngày 20 tháng 11 năm 2026',
  'front-term': '2024 - 2029',
  destination: 'Sở Nội vụ tỉnh Lai Châu',
  'ended-post': 'Phó Trưởng phòng Kinh tế xã Bum Nưa',
  'insurance-number': '0123456789',
  residence: 'xã Bum Nưa, tỉnh Lai Châu',
  'retirement-notice': 'Thông báo số 05/TB-UBND ngày 15 tháng 6 năm 2026',
  assessment: 'Biên bản số 03/BB-UBND ngày 10 tháng 10 năm 2026',
  approval: 'Quyết định số 88/QĐ-UBND ngày 15 tháng 10 năm 2026',
  funding: 'ngân sách nhà nước năm 2026',
  'leave-form': 'early-retirement',
  'resign-form': 'leave-service',
};

/** Something for every fact. */
export const ALL_FACTS: PaperFacts = Object.fromEntries(
  PAPER_FACTS.flatMap((fact) => {
    const value = DAY_FACTS.has(fact) ? (DAYS[fact] ?? '2026-10-05') : TEXTS[fact];
    return value === undefined ? [] : [[fact, value]];
  }),
);

/** A title on which a kind is usual. */
function titleFor(kind: DecisionKind, family: DecisionFamily): string {
  if (kind === 'nominate') return 'H02';
  if (kind === 'approve-election') return 'U02';
  if (kind === 'recognise') return 'M01';
  return kind === 'designate' && family === 'party' ? 'D01' : 'U20';
}

/** Somebody without a seat. */
export function seatless(_kind: DecisionKind, over: Partial<DecisionPerson> = {}): DecisionPerson {
  return { ...decided('U20'), seat: null, facts: ALL_FACTS, ...over };
}

function isSeatless(kind: DecisionKind): boolean {
  return !kindsFor(true).includes(kind);
}

/** `count` people like one, with ids and sexes of their own. */
export function manyPeople(who: DecisionPerson, count: number): DecisionPerson[] {
  return Array.from({ length: count }, (_, at) => ({
    ...who,
    person: {
      ...who.person,
      id: PersonId.parse(`P${String(at + 1).padStart(6, '0')}`),
      fullName: at === 0 ? who.person.fullName : `${who.person.fullName} ${at + 1}`,
      sex: at % 2 === 0 ? ('male' as const) : ('female' as const),
    },
  }));
}

interface Wanted {
  /** Left out of the facts, and of the roster where it would be presumed from there. */
  without?: PaperFact;
  people?: number;
  listed?: boolean;
}

/** What a complete paper is made of. */
export function completeInput(
  kind: DecisionKind,
  family: DecisionFamily,
  { without, people = 1, listed = false }: Wanted = {},
): DecisionInput {
  const facts = Object.fromEntries(Object.entries(ALL_FACTS).filter(([fact]) => fact !== without));
  const nowhere = { currentTitle: 'Công chức', currentUnit: '' };
  const stripped =
    without === 'return-to'
      ? person(nowhere)
      : without === 'ended-post'
        ? person({ currentTitle: '', currentUnit: '' })
        : person();
  const who: DecisionPerson = isSeatless(kind)
    ? seatless(kind, { facts, person: stripped })
    : { ...decided(titleFor(kind, family), { facts, person: stripped }) };
  const [first, ...rest] = people === 1 ? [who] : manyPeople(who, people);
  return {
    ...decisionInput('U20', { kind, family, number: '5', listed }),
    people: [first ?? who, ...rest],
  };
}

export function completePaper(
  kind: DecisionKind,
  family: DecisionFamily,
  wanted: Wanted = {},
): DecisionDocument {
  return decisionFor(completeInput(kind, family, wanted));
}
