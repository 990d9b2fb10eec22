/** Building blocks of the lists: cells, sums, head and foot. */
import type { PartialDate } from '../domain/dates.ts';
import type { DecisionFamily, ToneStyle } from '../domain/decision.ts';
import { type LaidOutKind, type ListLook, usualLayout } from '../domain/list-layout.ts';
import { standards } from '../i18n/vi/standards.ts';
import { applyToneStyle, toneTemplate } from '../text/tone-style.ts';
import { placeDate } from './decision-frame.ts';
import type { ListHeadInput } from './input.ts';
import {
  type ColumnPlan,
  type ListCell,
  type ListDocument,
  type ListPage,
  type ListRow,
  layOutHeader,
} from './list-document.ts';
import { thousands } from './office-paper.ts';
import { officeSignature } from './office-signature.ts';
import { deskOrgan, GAP, plain, provinceWords } from './wording.ts';

export const A3: ListPage = {
  size: 'A3',
  landscape: true,
  margins: { top: 20, right: 15, bottom: 15, left: 30 },
};
export const A4: ListPage = { ...A3, size: 'A4' };

export const BLANK: ListCell = { kind: 'blank' };

/** Text as it was typed, on one line; blank where nothing stood. */
export function textCell(text: string): ListCell {
  const value = plain(text);
  return value === '' ? BLANK : { kind: 'text', text: value };
}

export function numberCell(value: number): ListCell {
  return { kind: 'number', value };
}

/** Zero is left blank, as the statistics forms want it. */
export function countCell(value: number): ListCell {
  return value === 0 ? BLANK : numberCell(value);
}

/** A calendar day, blank where there is none. */
export function dayCell(date: string | null): ListCell {
  return date === null ? BLANK : { kind: 'date', date };
}

/** A known day as a date; month or year alone as `mm/yyyy`, `yyyy`; what was not understood as it was typed. */
export function dateCell(date: PartialDate): ListCell {
  const { value, precision } = date;
  if (value === null || precision === null) return textCell(date.text);
  if (precision === 'day') return { kind: 'date', date: value };
  return { kind: 'text', text: precision === 'year' ? value : `${value.slice(5, 7)}/${value.slice(0, 4)}` };
}

/** `1975` of whatever is known of a date, else the text as typed. */
export function yearCell(date: PartialDate): ListCell {
  return textCell(date.value?.slice(0, 4) ?? date.text);
}

function numberIn(cell: ListCell | undefined): number {
  return cell?.kind === 'number' ? cell.value : 0;
}

/** Sum of column `column` over `rows[from..to]`, its value worked out from the number cells there. */
export function sumCell(rows: readonly ListRow[], column: number, from: number, to: number): ListCell {
  const value = rows
    .slice(from, to + 1)
    .reduce((sum, row) => sum + (row.kind === 'data' ? numberIn(row.cells[column]) : 0), 0);
  return { kind: 'sum', from, to, value };
}

/** A totals row: `label` in the second column, sums in `summed`, blanks elsewhere. */
export function totalRow(
  rows: readonly ListRow[],
  columns: number,
  label: string,
  summed: readonly number[],
  from: number,
): ListRow {
  const to = rows.length - 1;
  const cells = Array.from({ length: columns }, (_, column): ListCell => {
    if (column === 1) return { kind: 'text', text: label };
    return summed.includes(column) ? sumCell(rows, column, from, to) : BLANK;
  });
  return { kind: 'total', cells };
}

/** Whose paper a list is: the organisation board of the provincial Party committee, or the Department of Home Affairs. */
interface Issuer {
  organ: string[];
  nation: string;
  motto: string;
  recipients: string[];
  toneStyle: ToneStyle;
}

function issuerOf(input: ListHeadInput, family: DecisionFamily): Issuer {
  const toneStyle = input.toneStyles[family];
  const say = toneTemplate(toneStyle);
  const words = provinceWords(input.province, toneStyle);
  return family === 'party'
    ? {
        organ: [...words.committeeLines, 'BAN TỔ CHỨC'],
        nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
        motto: '',
        recipients: [
          say`- Thường trực ${words.committee} (để b/c);`,
          '- Lãnh đạo Ban;',
          say`- Lưu Ban Tổ chức ${words.committee}.`,
        ],
        toneStyle,
      }
    : {
        organ: [say`Uỷ ban nhân dân ${words.phrase}`.toUpperCase(), 'SỞ NỘI VỤ'],
        nation: say`CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
        motto: 'Độc lập - Tự do - Hạnh phúc',
        recipients: [say`- Uỷ ban nhân dân ${words.type} (b/c);`, '- Lãnh đạo Sở;', '- Lưu: VT.'],
        toneStyle,
      };
}

/** `(Kèm theo Tờ trình số ……-TTr/BTCTU, ngày …… của Ban Tổ chức Tỉnh uỷ)`, or that of the Department. */
function attachedTo(input: ListHeadInput, family: DecisionFamily): string {
  const say = toneTemplate(input.toneStyles[family]);
  if (family === 'state')
    return say`(Kèm theo Tờ trình số ${GAP}/TTr-SNV ngày ${GAP} tháng ${GAP} năm ${GAP} của Sở Nội vụ)`;
  const { committee } = provinceWords(input.province, input.toneStyles.party);
  return say`(Kèm theo Tờ trình số ${GAP}-TTr/BTCTU, ngày ${GAP}/${GAP}/${GAP} của Ban Tổ chức ${committee})`;
}

/** `12 đồng chí` in a list of the Party, `12 người` in one of the State. */
export function peopleCounted(count: number, family: DecisionFamily): string {
  return `${thousands(count)} ${family === 'party' ? 'đồng chí' : 'người'}`;
}

/** Whose paper it is and whether it goes with another one: as the office chose, else as is usual. */
export function lookOf(input: ListHeadInput, kind: LaidOutKind): ListLook {
  return input.look ?? usualLayout(kind);
}

/** Which standards the findings and the marks of a list rest on. */
export function checkedWith({ standardsName }: ListHeadInput): string {
  const name = plain(standardsName) || standards.shipped;
  return `(${standards.inUse.replace('{{name}}', name)})`;
}

/** `Phương án 2` where the plan has a number for a name, else its name. */
function planPhrase(name: string): string {
  return /^\d+$/u.test(name) ? `Phương án ${name}` : name;
}

/** A desk list: of the board itself, signed by who made it, sent to nobody. */
const DESK_LIST: Pick<ListLook, 'family' | 'issued'> = { family: 'party', issued: 'attached' };

/** What is particular about a list. */
type ListParticulars = Pick<ListDocument, 'name' | 'page' | 'rows' | 'filtered' | 'closing'> & {
  title: string;
  /** In place of the paper it is attached to, or of the plan's name. */
  subtitle?: string;
  columns: readonly ColumnPlan[];
  /** Rows of the header where the form wants more than its groups need. */
  headerRows?: number;
  /** Points; 11 where it says nothing. */
  fontSize?: number;
  /** Left out by lists of the desk, which name the plan and go nowhere. */
  look?: Pick<ListLook, 'family' | 'issued'>;
};

/** A list as the office has all of them: its head, header, foot and properties around the rows. */
export function listDocument(
  input: ListHeadInput,
  { title, subtitle, columns, headerRows, fontSize = 11, look, ...own }: ListParticulars,
): ListDocument {
  const { family, issued } = look ?? DESK_LIST;
  const issuer = issuerOf(input, family);
  const planName = input.planName === '' ? '' : `(${planPhrase(input.planName)})`;
  const attached = look !== undefined && issued === 'attached' ? attachedTo(input, family) : planName;
  const { place } = provinceWords(input.province, issuer.toneStyle);
  return {
    ...own,
    head: {
      family,
      organ: issuer.organ,
      nation: issuer.nation,
      motto: issuer.motto,
      placeDate: placeDate(plain(input.settings.place) || place, input.settings.date),
      title: applyToneStyle(title, issuer.toneStyle),
      subtitle: subtitle ?? attached,
    },
    fontSize,
    columns: columns.map(({ key, widthMm, align }) => ({ key, widthMm, align })),
    ...layOutHeader(columns, headerRows),
    recipients: issued === 'alone' ? issuer.recipients : [],
    signatures: { left: ['NGƯỜI LẬP BIỂU'], right: officeSignature(input, family, input.settings.date) },
    properties: {
      title,
      subject: planPhrase(plain(input.planName)),
      organ: deskOrgan(input.province, family, issuer.toneStyle),
    },
  };
}
