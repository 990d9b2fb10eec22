/** The list attached to a decision about several people (R3, DOCUMENTS.md §4), and how such a paper is named. */

import { dayBefore } from '../rules/calendar.ts';
import { officialDate } from '../text/official-date.ts';
import type { DecisionDocument, PaperAppendix } from './decision-document.ts';
import { effectiveDay, nameOf, retirementOfPerson } from './decision-frame.ts';
import type { DecisionInput, DecisionPerson } from './decision-input.ts';
import { actingUntil } from './kinds/acting.ts';
import type { KindText, ListedText } from './kinds/kind-text.ts';
import { givenPayOf } from './kinds/reception.ts';
import type { Voice } from './kinds/voice.ts';
import { type ColumnPlan, type ListCell, layOutHeader } from './list-document.ts';
import { bornText } from './paper-person.ts';
import { capitalised, paddedNumber, plain, unitPhrase } from './wording.ts';

/** The paper the list belongs to. */
interface ListedIn {
  /** `Quyết định`. */
  name: string;
  /** `05/QĐ-UBND`. */
  number: string;
  issuer: string;
}

/** The list of a decision that says `(có danh sách kèm theo)`, else null. */
export function appendixOf(voice: Voice, text: KindText, paper: ListedIn): PaperAppendix | null {
  const { input, say } = voice;
  if (!input.listed || input.people.length < 2) return null;
  const columns = columnsOf(voice, text.listed ?? {});
  const rows = input.people.map((who, at) => ({
    kind: 'data' as const,
    cells: columns.map(({ cell }) => cell(who, at)),
  }));
  const { date } = input.settings;
  const dated = date === null ? 'ngày … tháng … năm …' : officialDate(date);
  const unit = voice.isState ? 'người' : 'đồng chí';
  return {
    title: 'DANH SÁCH',
    subtitle: voice.isState
      ? say`Những người có tên trong ${paper.name}`
      : say`Các đồng chí có tên trong ${paper.name}`,
    caption: say`(Kèm theo ${paper.name} số ${paper.number} ${dated} của ${paper.issuer})`,
    fontSize: 12,
    columns: columns.map(({ key, widthMm, align }) => ({ key, widthMm, align })),
    ...layOutHeader(columns),
    rows,
    closing: `(Danh sách có ${paddedNumber(String(input.people.length))} ${unit})`,
  };
}

interface Column extends ColumnPlan {
  cell: (who: DecisionPerson, at: number) => ListCell;
}

function text(value: string): ListCell {
  return value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
}

function columnsOf(voice: Voice, listed: ListedText): Column[] {
  const born = (who: DecisionPerson, sex: 'male' | 'female'): ListCell => {
    const { person } = who;
    // Who is not known to be a woman stands under the men, as lists have it; the gap is told.
    if (person.sex === null) voice.addressed(who);
    if ((person.sex ?? 'male') !== sex) return { kind: 'blank' };
    return text(voice.gaps.fill(bornText(person.birth), 'birth', '……', person.id));
  };
  const note = listed.note ?? (() => '');
  const noted = voice.input.people.some((who) => note(who) !== '');
  return [
    column('number', 9, 'center', ['TT'], (_, at) => ({ kind: 'number', value: at + 1 })),
    column('name', 36, 'left', ['Họ và tên'], ({ person }) => text(nameOf(person))),
    column('born-male', 24, 'center', ['Ngày, tháng, năm sinh', 'Nam'], (who) => born(who, 'male')),
    column('born-female', 24, 'center', ['Ngày, tháng, năm sinh', 'Nữ'], (who) => born(who, 'female')),
    column('present', 46, 'left', ['Chức vụ, đơn vị công tác hiện nay'], (who) => text(voice.present(who))),
    ...caseColumns(voice, listed),
    noted
      ? column('note', 36, 'left', ['Ghi chú'], (who) => text(note(who)))
      : column('note', 17, 'left', ['Ghi chú'], () => ({ kind: 'blank' })),
  ];
}

function column(
  key: string,
  widthMm: number,
  align: Column['align'],
  header: readonly string[],
  cell: Column['cell'],
): Column {
  return { key, widthMm, align, header, cell };
}

/** Columns that depend on what is decided: the new post with its pay, or what ends service and when. */
function caseColumns(voice: Voice, listed: ListedText): Column[] {
  const { kind } = voice.input;
  const from = column('from', 24, 'center', ['Kể từ ngày'], (who) => {
    const day = effectiveDay(who, voice.input);
    if (day !== null) return { kind: 'date', date: day };
    // Said once more so that the day is told as missing.
    voice.from(who);
    return text('……');
  });
  const fact = (name: Parameters<Voice['fact']>[1]) => (who: DecisionPerson) => text(voice.fact(who, name));
  switch (kind) {
    case 'retire':
      return [
        column('book', 30, 'center', ['Số sổ BHXH'], fact('insurance-number')),
        column('residence', 46, 'left', ['Nơi cư trú sau khi nghỉ hưu'], fact('residence')),
        from,
      ];
    case 'retire-notice':
      return [
        column('last-day', 30, 'center', ['Ngày đủ tuổi nghỉ hưu'], (who) => {
          const day = retirementOfPerson(who);
          return day === null ? text('……') : { kind: 'date', date: dayBefore(day.pensionFrom) };
        }),
        from,
      ];
    case 'leave-178':
    case 'leave-154':
      return [column('book', 30, 'center', ['Số sổ BHXH'], fact('insurance-number')), from];
    case 'resign':
      return [from];
    case 'end-post':
      return [column('ended', 46, 'left', ['Chức vụ thôi giữ'], fact('ended-post')), from];
    default:
      return seatColumns(voice, listed, from);
  }
}

function seatColumns(voice: Voice, listed: ListedText, from: Column): Column[] {
  const { kind } = voice.input;
  const post = column('post', 46, 'left', ['Đơn vị, chức vụ mới'], (who) => {
    if (listed.post !== undefined) return text(capitalised(listed.post(who)));
    return text(who.seat === null ? voice.fact(who, 'destination') : voice.postOf(who.seat));
  });
  const until = column('until', 24, 'center', ['Đến hết ngày'], (who) => {
    const end = who.facts['secondment-end'];
    if (end !== undefined) return { kind: 'date', date: end };
    voice.dayFact(who, 'secondment-end');
    return text('……');
  });
  if (kind === 'acting') {
    const end = column('until', 30, 'center', ['Đến hết ngày'], (who) => {
      const day = who.facts['acting-end'];
      return day === undefined ? text(actingUntil(voice)) : { kind: 'date', date: day };
    });
    return [post, from, end];
  }
  if (kind === 'second') {
    return [
      post,
      column('payer', 26, 'left', ['Đơn vị chi trả lương'], (who) => text(voice.fact(who, 'payer'))),
      from,
      until,
    ];
  }
  if (kind === 'extend') {
    const end = column('until', 24, 'center', ['Đến hết ngày'], (who) => {
      const day = retirementOfPerson(who);
      return day === null ? text('……') : { kind: 'date', date: dayBefore(day.pensionFrom) };
    });
    return [post, from, end];
  }
  const pay = column('grade', kind === 'receive' ? 40 : 26, 'left', ['Ngạch, bậc, hệ số'], (who) =>
    text(payOf(voice, who)),
  );
  const allowance = column('allowance', 15, 'center', ['PCCV'], (who) =>
    text(voice.factIfKnown(who, 'allowance')),
  );
  return [post, pay, allowance, from];
}

/** Pay as the roster has it; on reception the one that is given, with its gaps. */
function payOf(voice: Voice, who: DecisionPerson): string {
  if (voice.input.kind === 'receive') return capitalised(givenPayOf(voice, who));
  const { gradeText, stepText, coefficientText } = who.person.salary;
  const parts = [
    plain(gradeText),
    ...(plain(stepText) === '' ? [] : [`bậc ${plain(stepText).replace(/^bậc\s*/iu, '')}`]),
    ...(plain(coefficientText) === '' ? [] : [`hệ số ${plain(coefficientText)}`]),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** For file names and lists of what was made: the first of several people, and how many more there are. */
export function aboutOf(
  { people }: Pick<DecisionInput, 'people'>,
  number: string,
): DecisionDocument['about'] {
  const [first] = people;
  const others = people.length - 1;
  const name = nameOf(first.person);
  const units = new Set(
    people.map(({ seat, person }) => (seat === null ? plain(person.currentUnit) : unitPhrase(seat.unit))),
  );
  const [unitName = ''] = units.size === 1 ? units : [];
  return { personName: others === 0 ? name : `${name} và ${others} người khác`, unitName, number };
}
