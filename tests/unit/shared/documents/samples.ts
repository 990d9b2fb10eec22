/** Synthetic inputs for the tests of the papers. Names are made up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type AuthorityBook, mergedRows } from '../../../../shared/documents/authority-row.ts';
import { familyOf } from '../../../../shared/documents/decision.ts';
import type { DecisionInput, DecisionPerson, HeldPost } from '../../../../shared/documents/decision-input.ts';
import type { ListHeadInput } from '../../../../shared/documents/input.ts';
import {
  type Body,
  BodyId,
  Citation,
  type DecisionSettings,
  kindOfPlacement,
  NOTHING_KNOWN,
  type Person,
  PersonId,
  type PlacementForm,
  type Post,
  PostId,
  type Province,
  ProvinceCode,
  ShippedAuthorityRow,
  type Signer,
  SignerId,
  type SignerSeat,
  Title,
  TitleCode,
  type Unit,
  UnitCode,
  USUAL_FORMATS,
} from '../../../../shared/domain/index.ts';

export const ROOT = join(import.meta.dirname, '../../../..');

function resource<T>(path: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(ROOT, 'resources', path), 'utf8')));
}

export const CITATIONS = resource('citations/citations.json', z.array(Citation));
export const TITLES = resource('titles/titles.json', z.array(Title));

export function titleOf(code: string): Title {
  const title = TITLES.find((one) => one.code === code);
  if (!title) throw new Error(`no title ${code}`);
  return title;
}

export const PROVINCE: Province = {
  code: ProvinceCode.parse('12'),
  name: 'Lai Châu',
  fullName: 'Tỉnh Lai Châu',
  type: 'province',
  unitCount: 38,
  formedFrom: ['Lai Châu'],
};

export const UNIT: Unit = {
  code: UnitCode.parse('03433'),
  name: 'Mường Tè',
  type: 'commune',
  fullName: 'Xã Mường Tè',
  provinceCode: PROVINCE.code,
  resolution: '',
};

export const SETTINGS: DecisionSettings = {
  date: '2026-12-01',
  place: '',
  state: {
    localRule: '',
    partyConclusion: '',
    proposal: 'Tờ trình số 125/TTr-SNV ngày 25 tháng 11 năm 2026',
  },
  party: {
    localRule: '',
    congress: 'XV',
    term: '2025 - 2030',
    meetingDate: '2026-11-20',
  },
};

const SHIPPED = resource('authority/authority.json', z.array(ShippedAuthorityRow));

/** Somebody who signs, of the province and in office whenever it is not said otherwise. */
export function signer(number: number, seat: SignerSeat, name: string, over: Partial<Signer> = {}): Signer {
  const id = SignerId.parse(`signer-${number}`);
  return { id, name, seat, unitCode: null, from: null, to: null, ...over };
}

/** The shipped table, with a chair and a deputy secretary who sign. */
export const AUTHORITY: AuthorityBook = {
  rows: mergedRows(SHIPPED, []),
  signers: [
    signer(1, 'province-chair', 'Nguyễn Văn Mẫu'),
    signer(2, 'deputy-secretary', 'Trần Thị Mẫu'),
    signer(3, 'province-vice-chair', 'Phạm Văn Mẫu'),
    signer(4, 'commune-chair', 'Vàng Văn Mẫu', { unitCode: UNIT.code }),
    signer(5, 'organisation-head', 'Lê Thị Mẫu'),
    signer(6, 'front-chair', 'Đỗ Thị Mẫu'),
  ],
  usual: {},
  formats: USUAL_FORMATS,
};

/** The table where the vice-chair signs for the chair. */
export const VICE_SIGNS: AuthorityBook = {
  ...AUTHORITY,
  usual: { 'province-chair': { form: 'deputy', signer: null } },
};

export function person(over: Partial<Person> = {}): Person {
  return {
    ...NOTHING_KNOWN,
    id: PersonId.parse('P000001'),
    fullName: 'Lò Văn Dũng',
    sex: 'male',
    birth: { text: '05/02/1985', value: '1985-02-05', precision: 'day' },
    ethnicity: 'Thái',
    homePlace: 'xã Bum Nưa, tỉnh Lai Châu',
    currentPosition: '',
    currentTitle: 'Phó Trưởng phòng Kinh tế',
    currentUnit: 'UBND xã Bum Nưa',
    currentUnitCode: UnitCode.parse('03439'),
    generalEducation: '12/12',
    degree: 'university',
    degreeText: 'Đại học Quản lý đất đai',
    fields: ['quản lý đất đai'],
    theory: 'intermediate',
    theoryText: 'Trung cấp',
    stateManagement: 'specialist',
    stateManagementText: 'Chuyên viên',
    foreignLanguage: 'Anh B',
    informatics: 'B',
    party: {
      probation: { text: '03/02/2010', value: '2010-02-03', precision: 'day' },
      official: { text: '03/02/2011', value: '2011-02-03', precision: 'day' },
    },
    planning: 'Trưởng phòng',
    proposedTitle: '',
    note: '',
    citizenId: '',
    inScope: true,
    source: null,
    edited: {},
    ...over,
  };
}

export function post(code: string, over: Partial<Post> = {}): Post {
  const title = titleOf(code);
  return {
    id: PostId.parse(`${UNIT.code}-${code}-1`),
    unitCode: UNIT.code,
    bodyId: BodyId.parse(`${UNIT.code}-economy`),
    titleCode: TitleCode.parse(code),
    title: title.name,
    slot: 1,
    norm: 1,
    inHeadcount: true,
    requirement: 'required',
    ordinal: 1,
    frozen: false,
    ...over,
  };
}

/** What a test changes of a decision about one person on a post. */
export interface SampleChanges extends Partial<Omit<DecisionInput, 'people'>>, Partial<DecisionPerson> {
  form?: PlacementForm;
  alsoHolds?: readonly HeldPost[];
}

/** The body of Mường Tè in which a post of the title sits. */
export function bodyOf(code: string): Body {
  const name = { U: 'Phòng Kinh tế', D: 'Đảng uỷ', H: 'Hội đồng nhân dân', M: 'Uỷ ban MTTQ Việt Nam' }[
    code.charAt(0)
  ];
  return {
    id: post(code).bodyId,
    unitCode: UNIT.code,
    kind: 'economy',
    name: name ?? 'Phòng Kinh tế',
    bloc: titleOf(code).bloc,
    ordinal: 1,
  };
}

/** Lò Văn Dũng with a post of Mường Tè. */
export function decided(code: string, over: SampleChanges = {}): DecisionPerson {
  const { form = 'transfer-appoint', alsoHolds = [] } = over;
  const seat = { post: post(code), title: titleOf(code), body: bodyOf(code), unit: UNIT, form, alsoHolds };
  return {
    person: over.person ?? person(),
    seat: over.seat === undefined ? seat : over.seat,
    since: over.since ?? null,
    facts: over.facts ?? {},
    waivers: over.waivers ?? [],
  };
}

/** A move of Lò Văn Dũng to a post of Mường Tè, in the form that suits who decides. */
export function decisionInput(code: string, over: SampleChanges = {}): DecisionInput {
  const { form = 'transfer-appoint' } = over;
  const title = titleOf(code);
  const kind = over.kind ?? kindOfPlacement(form, title) ?? 'assign';
  return {
    kind,
    family: over.family ?? familyOf(kind, title),
    people: [decided(code, over)],
    listed: over.listed ?? false,
    province: over.province ?? PROVINCE,
    planStart: over.planStart ?? '2026-12-05',
    number: over.number ?? '',
    settings: over.settings ?? SETTINGS,
    authority: over.authority ?? AUTHORITY,
    citations: over.citations ?? CITATIONS,
  };
}

export const LIST_HEAD: ListHeadInput = {
  province: PROVINCE,
  planName: 'Phương án đợt 1',
  standardsName: 'QĐ 12-QĐ/TU',
  settings: SETTINGS,
  look: null,
  toneStyles: { state: 'old', party: 'new' },
  signing: AUTHORITY,
};
