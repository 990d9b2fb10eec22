/** Titles, people, seats and findings for plans made by hand; what a test does not name is filled in. */
import {
  type BodyId,
  CitationId,
  type Finding,
  NOTHING_KNOWN,
  type PersonId,
  type PlacementForm,
  type PostId,
  type Requirement,
  Title,
  type TitleCode,
  type UnitCode,
} from '../../shared/domain/index.ts';
import type { PersonRow, PlanRow } from '../../shared/ipc/contract.ts';

export function title(code: TitleCode, name: string, more: Partial<Title> = {}): Title {
  return Title.parse({
    code,
    name,
    shortName: name,
    nameEn: name,
    bloc: 'party',
    role: 'head',
    partyPost: true,
    leadership: true,
    rank: 100,
    decidedBy: 'party',
    usualForm: 'appoint',
    concurrentWith: [],
    ...more,
  });
}

export function person(id: PersonId, fullName: string, more: Partial<PersonRow['person']> = {}): PersonRow {
  return {
    person: { ...NOTHING_KNOWN, fullName, id, inScope: true, source: null, edited: {}, ...more },
    retirement: null,
    postIds: [],
    disposition: null,
  };
}

interface Seat {
  id: PostId;
  unit: UnitCode;
  body: BodyId;
  title: TitleCode;
  name: string;
  slot?: number;
  ordinal: number;
  requirement?: Requirement;
  holder?: PersonId;
  form?: PlacementForm;
}

export function seat({ slot = 1, requirement = 'optional', form = 'keep', ...seat }: Seat): PlanRow {
  return {
    post: {
      id: seat.id,
      unitCode: seat.unit,
      bodyId: seat.body,
      titleCode: seat.title,
      title: seat.name,
      slot,
      norm: 1,
      inHeadcount: true,
      requirement,
      ordinal: seat.ordinal,
      frozen: false,
    },
    personId: seat.holder ?? null,
    form: seat.holder ? form : null,
    since: null,
    note: '',
  };
}

export function vacantFinding(post: PlanRow['post'], severity: Finding['severity'] = 'block'): Finding {
  return {
    id: `POST-VACANT:${post.id}`,
    rule: 'POST-VACANT',
    severity,
    scope: 'post',
    subject: { unitCode: post.unitCode, bodyId: post.bodyId, titleCode: post.titleCode, postId: post.id },
    wanted: { kind: 'filled' },
    found: { kind: 'vacant' },
    legalBasis: [CitationId.parse('kl-178-tw-2025')],
    waived: null,
  };
}

/** One person on seats that do not go together. */
export function doubleFinding(personId: PersonId, postIds: PostId[]): Finding {
  return {
    id: `PERSON-DOUBLE-POST:${personId}`,
    rule: 'PERSON-DOUBLE-POST',
    severity: 'block',
    scope: 'person',
    subject: { personId },
    wanted: { kind: 'one-post' },
    found: { kind: 'posts', postIds },
    legalBasis: [],
    waived: null,
  };
}
