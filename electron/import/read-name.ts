/** The cell of a name: the name itself, and what lists write before and behind it. */
import type { ExtraText, PersonFields } from '../../shared/domain/person.ts';
import { hasLostLetters } from '../../shared/text/lost-letters.ts';
import { type NameRemarks, splitNameRemarks } from '../../shared/text/name-remarks.ts';
import { splitAddress } from '../../shared/text/sex.ts';
import type { PersonContext } from './person-context.ts';
import type { RowCells } from './row-cells.ts';
import { isTitleWord } from './structure/content-words.ts';
import { wordsOf } from './structure/header-words.ts';

const NAME_ONLY = /^[\p{L}\p{M} ]+$/u;
const NAME_LETTERS = /^[\p{L}\p{M}\s'’‘ʼ.-]+$/u;
const MAX_NAME_LENGTH = 50;
/** A line end or a sign between a name and what follows it. */
const BEHIND = /\s*\n\s*|\s+[–-]\s*|\s*[,;]\s+/u;
/** A word that begins with a small letter: positions have one, names and parts of them have none. */
const SMALL_WORD = /(?:^|\s)\p{Ll}/u;

export type Name = {
  readonly fullName: string;
  /** Birth behind the name, '' for none. */
  readonly born: string;
  /** What a form of address or a word in brackets says. */
  readonly addressed: PersonFields['sex'];
  /** Position behind the name of somebody whose row has none elsewhere, else ''. */
  readonly position: string;
  /** Position behind the name beside another one of the row. */
  readonly remark: ExtraText | null;
};

/** `Lò Văn Ẩn`, line end, `Bí thư Đảng uỷ`: both parts, the second '' where it is no position. */
function splitPosition(typed: string): { readonly name: string; readonly position: string } {
  const found = BEHIND.exec(typed);
  if (found === null) return { name: typed, position: '' };
  const name = typed.slice(0, found.index).trim();
  const position = typed.slice(found.index + found[0].length).trim();
  const isPosition = name.includes(' ') && SMALL_WORD.test(position) && isTitleWord(wordsOf(position));
  return isPosition ? { name, position } : { name: typed, position: '' };
}

/** A year behind the name that is not the one of the birth column stays where it is, for the officer to see. */
function agreeing(remarks: NameRemarks, cells: RowCells): NameRemarks | null {
  const year = remarks.birth.slice(-4);
  const fields = ['birth', 'birthMale', 'birthFemale'] as const;
  const others = fields.map((field) => cells.textOf(field)).filter((text) => text !== '');
  return others.every((text) => text.endsWith(year) || text.endsWith(year.slice(2))) ? remarks : null;
}

function hasPosition(cells: RowCells): boolean {
  return cells.textOf('current') !== '' || cells.textOf('currentTitle') !== '';
}

/** The name without a form of address, which is said, and without what stands behind it; null where there is none. */
export function readName(cells: RowCells, { report, wasEncoded }: PersonContext): Name | null {
  const cell = cells.textOf('fullName');
  const isPlain = NAME_ONLY.test(cell);
  const parts = isPlain ? { name: cell, position: '' } : splitPosition(cell);
  const typed = parts.name.replace(/\s+/gu, ' ');
  const column = cells.columnOf('fullName');
  const details = { column, field: 'fullName', value: typed } as const;
  if (typed === '') {
    report('name-missing', details);
    return null;
  }
  const { address, name, sex } = splitAddress(typed);
  const written = name === '' ? typed : name;
  const remarks = isPlain ? null : agreeing(splitNameRemarks(written), cells);
  const fullName = remarks?.name ?? written;
  if (address !== '' && name !== '') report('name-address', { ...details, params: { address } });
  const fits = NAME_LETTERS.test(fullName) && fullName.length <= MAX_NAME_LENGTH && fullName.includes(' ');
  if (!fits) report('name-suspicious', details);
  else if (wasEncoded && hasLostLetters(fullName)) report('letters-lost', details);
  const isElsewhere = parts.position !== '' && hasPosition(cells);
  const header = cells.columns('fullName')[0]?.header ?? '';
  return {
    fullName,
    born: remarks?.birth ?? '',
    addressed: sex ?? remarks?.sex ?? null,
    position: isElsewhere ? '' : parts.position,
    remark: isElsewhere ? { header, text: parts.position } : null,
  };
}
