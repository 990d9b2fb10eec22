/** What frames the text of a decision, by who decides and signs: head, căn cứ, recipients, signature, layout. */
import type { Citation } from '../domain/citation.ts';
import type { DecisionFamily, DecisionSettings, ToneStyle } from '../domain/decision.ts';
import type { DecisionKind } from '../domain/decision-kind.ts';
import { familyOfIssuer, type Issuer } from '../domain/issuer.ts';
import { partyLayout, stateLayout } from '../domain/paper-format.ts';
import type { Province, Unit } from '../domain/unit.ts';
import { applyToneStyle, toneTemplate } from '../text/tone-style.ts';
import {
  type AuthorityBook,
  appliedRow,
  type Decided,
  type SigningDoubt,
  signingOf,
} from './authority-row.ts';
import type { DecisionDocument, DecisionWarning } from './decision-document.ts';
import { type Gaps, NUMBER_ROOM, placeDate } from './decision-frame.ts';
import { basesOf } from './paper-bases.ts';
import { headOf } from './paper-head.ts';
import { signatureLines } from './signature.ts';
import { GAP, paddedNumber, plain, provinceWords, unitPhrase } from './wording.ts';

/** What the frame of one paper is made of. */
export interface FrameInput {
  decided: Decided;
  /** The commune it is about; null where it is about none. */
  unit: Unit | null;
  province: Province;
  settings: DecisionSettings;
  authority: AuthorityBook;
  citations: readonly Citation[];
  /** Papers of this very case it rests on besides the row's bases, without `;`. */
  caseBases: readonly string[];
  /** As the clerk gave it; '' leaves room to write it. */
  number: string;
  /** Day on which bases and signer are looked at: that of the paper, else that of its effect. */
  day: string;
}

/** What stands on the paper around its text. */
export type PrintedFrame = Pick<
  DecisionDocument,
  | 'family'
  | 'superior'
  | 'organ'
  | 'nation'
  | 'motto'
  | 'numberLine'
  | 'placeDate'
  | 'authority'
  | 'bases'
  | 'resolves'
  | 'recipients'
  | 'signature'
  | 'layout'
  | 'warnings'
>;

export interface PaperFrame {
  printed: PrintedFrame;
  issuer: Issuer;
  /** Who carries the decision out, before those the text adds. */
  executors: string[];
  /** `QĐ-UBND`, `05/QĐ-UBND`: number and symbol as the properties of the file have them. */
  numbered: string;
  /** With room where there is no number yet: `05/QĐ-UBND`. */
  fullNumber: string;
  /** The organ in running text, and who decides there. */
  organName: string;
  decider: string;
}

/** Types of documents other than decisions, as their symbols abbreviate them (NĐ 30 Phụ lục III; QĐ 399-QĐ/TW). */
const ABBREVIATION: Partial<Readonly<Record<DecisionKind, string>>> = { 'retire-notice': 'TB' };

/** `QĐ-UBND`, `QĐ/TU`, `TB/TU`: what follows the number. */
export function symbolOf(kind: DecisionKind | null, symbol: string, family: DecisionFamily): string {
  const type = (kind === null ? undefined : ABBREVIATION[kind]) ?? 'QĐ';
  return `${type}${family === 'state' ? '-' : '/'}${symbol}`;
}

const DOUBTS: Readonly<Record<SigningDoubt, DecisionWarning['code']>> = {
  'form-unsuited': 'signing-form-unsuited',
  'mandate-old-form': 'signing-mandate-old-form',
  'seat-unsuited': 'signing-seat-unsuited',
  'not-in-office': 'signing-not-in-office',
  'several-in-office': 'signing-several-in-office',
};

/** Fills `{tỉnh}`, `{Tỉnh uỷ}`, `{xã}` and `{Điều}` in a line of the table; the rest is put into the tone style. */
function filledIn(line: string, words: Readonly<Record<string, string>>, style: ToneStyle): string {
  return plain(line)
    .split(/(\{[^{}]*\})/u)
    .map((part) => {
      const word = /^\{(.*)\}$/u.exec(part)?.[1];
      return word === undefined
        ? applyToneStyle(part, style)
        : (words[applyToneStyle(word, 'new').trim()] ?? part);
    })
    .join('');
}

/**
 * The frame of a paper whose article `executedIn` (`Điều 3`) says who carries it out. Blanks are noted in `gaps`,
 * doubts about bases and signer are in `warnings`.
 * @throws RangeError where no row of the table is of the wanted family, which the shipped rows forbid.
 */
export function paperFrame(input: FrameInput, executedIn: string, gaps: Gaps): PaperFrame {
  const { decided, unit, province, settings, authority, citations, day } = input;
  const applied = appliedRow(authority.rows, decided);
  if (applied === null) throw new RangeError(`No row decides on ${decided.kind ?? 'a placement'}`);
  const { row } = applied;
  const family = familyOfIssuer(row.issuer);
  const style = authority.formats[family].toneStyle;
  const say = toneTemplate(style);
  const head = headOf(row.issuer, province, unit, style);
  const words = provinceWords(province, style);
  const filled = {
    tỉnh: words.type,
    'Tỉnh uỷ': words.committee,
    // A paper about several communes names none of them there.
    xã: unit === null ? 'các xã, phường, đặc khu có liên quan' : unitPhrase(unit),
    Điều: executedIn,
  };
  const line = (text: string) => filledIn(text, filled, style);
  const bases = basesOf(
    {
      issuer: row.issuer,
      bases: row.bases,
      caseBases: input.caseBases,
      citations,
      day,
      settings,
      formats: authority.formats,
      province,
      unit,
    },
    gaps,
  );
  const signing = signingOf(row, authority, day, unit?.code ?? null);
  const number = paddedNumber(input.number);
  const symbol = symbolOf(decided.kind, plain(row.symbol), family);
  const between = family === 'state' ? '/' : '-';
  const separator = family === 'party' && authority.formats.party.standard === 'hd36' ? ',' : ';';
  const recipients = row.recipients.map(line);
  const act = decided.kind === 'retire-notice' ? 'THÔNG BÁO' : 'QUYẾT ĐỊNH';
  const fullNumber = `${number || NUMBER_ROOM}${between}${symbol}`;
  const printed: PrintedFrame = {
    family,
    superior: head.superior,
    organ: head.organ,
    nation: family === 'state' ? say`CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM` : 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: family === 'state' ? 'Độc lập - Tự do - Hạnh phúc' : '',
    numberLine: `${family === 'state' ? 'Số:' : 'Số'} ${fullNumber}`,
    placeDate: placeDate(head.place || plain(settings.place) || words.place, settings.date),
    authority: family === 'state' ? head.authority : '',
    bases: bases.lines,
    resolves: family === 'state' ? `${act}:` : `${head.authority} ${act}`,
    recipients: recipients.map((text, at) => `- ${text}${at === recipients.length - 1 ? '.' : separator}`),
    signature: {
      ...signatureLines(row.issuer, signing.form, signing.seat, style),
      name: gaps.fill(signing.signer?.name ?? null, 'signer', GAP.repeat(3)),
    },
    layout: family === 'state' ? stateLayout(authority.formats.state) : partyLayout(authority.formats.party),
    warnings: [
      ...bases.warnings,
      ...signing.doubts.map((doubt) => ({
        code: DOUBTS[doubt],
        params: { signer: signing.signer === null ? '' : plain(signing.signer.name), day },
      })),
    ],
  };
  return {
    printed,
    issuer: row.issuer,
    executors: row.executors.map(line),
    numbered: number === '' ? symbol : `${number}${between}${symbol}`,
    organName: head.organName,
    decider: head.decider,
    fullNumber,
  };
}
