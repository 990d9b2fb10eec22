/** Papers as lines of a list: what each shows, and which of them a filter lets through. */
import { numberAndSymbol } from '../../../shared/documents/numbering.ts';
import type { DecisionKind, IsoDate, PaperItem, UnitCode } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { DuePaper, ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { fold } from '../../../shared/text/fold.ts';
import { markedWords, spelledAsTyped } from '../../../shared/text/spelling.ts';
import { personName, unitName } from '../../components/plan-words.ts';
import { formatDate } from '../../i18n/format.ts';
import type { ListFilter } from '../../state/list-filter-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** `Lò Văn Ún và 3 người khác`. */
export function namesOf(t: Translate, names: readonly string[]): string {
  const [first = '', ...others] = names;
  return others.length === 0 ? first : t('papers.more', { name: first, count: others.length });
}

/** Number with symbol; '' for a draft. */
export function numberOf({
  family,
  number,
  symbol,
}: Pick<ListedPaper, 'family' | 'number' | 'symbol'>): string {
  return number === null ? '' : numberAndSymbol(family, number, symbol);
}

/** Order of words in columns of either list. */
export const inAlphabet = new Intl.Collator('vi').compare;

export type PaperFilter = ListFilter<'numbered'>;

/** Papers a filter lets through, in their order; the very same list where it lets all of them through. */
export function filterPapers(papers: readonly ListedPaper[], filter: PaperFilter): readonly ListedPaper[] {
  const wanted = wordsIn(filter.text);
  if (wanted.length === 0 && isOpen(filter)) return papers;
  const found = papers.filter((paper) => {
    if (filter.kind !== null && paper.kind !== filter.kind) return false;
    if (filter.state !== null && paper.state !== filter.state) return false;
    if (filter.registerId !== null && paper.registerId !== filter.registerId) return false;
    if (filter.changed && !paper.isChanged) return false;
    if (filter.unitCode !== null && !paper.items.some((one) => one.unitCode === filter.unitCode))
      return false;
    if (filter.from !== null && (paper.date ?? '') < filter.from) return false;
    if (filter.to !== null && (paper.date ?? '9999') > filter.to) return false;
    return wanted.length === 0 || hasAll(searched(paper), wanted);
  });
  return spelledAsTyped(found, markedWords(filter.text), said);
}

/** Whether nothing but words is asked for. */
function isOpen({ kind, state, registerId, changed, unitCode, from, to }: PaperFilter): boolean {
  return !changed && [kind, state, registerId, unitCode, from, to].every((wanted) => wanted === null);
}

/** Words to look for, each anywhere: `12 bum nua` finds number 12 about somebody of Bum Nưa. */
function wordsIn(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Folding two thousand papers with every letter typed would be felt. */
const folded = new WeakMap<ListedPaper, string>();

/** What is searched: number, day as it is written, subject, signer, and everybody with post and unit. */
function said(paper: ListedPaper): string {
  const people = paper.items.map(({ personName: name, post, unit }) => `${name} ${post} ${unit}`);
  return [numberOf(paper), formatDate(paper.date), paper.subject, paper.signer, ...people].join(' ');
}

function searched(paper: ListedPaper): string {
  const known = folded.get(paper);
  if (known !== undefined) return known;
  const text = fold(said(paper));
  folded.set(paper, text);
  return text;
}

/** Makes papers ready to be searched, some with every step: folding them all with the first letter would be felt. */
export function* readyToSearch(papers: readonly ListedPaper[]): Generator<void> {
  for (const [at, paper] of papers.entries()) {
    searched(paper);
    if (at % STEP === STEP - 1) yield;
  }
}
const STEP = 100;

/** Registers first by organ and symbol, then by number; drafts as they were made. */
export function inRegisterOrder(papers: readonly ListedPaper[]): ListedPaper[] {
  return [...papers].sort(
    (a, b) => (a.registerId ?? 0) - (b.registerId ?? 0) || (a.number ?? 0) - (b.number ?? 0) || a.id - b.id,
  );
}

/** A paper to be drafted, as a line. */
export interface DueLine {
  id: string;
  kind: DecisionKind;
  items: readonly PaperItem[];
  person: string;
  post: string;
  unitCode: UnitCode | null;
  unit: string;
  form: string;
  since: IsoDate | null;
}

export type DueFilter = ListFilter<'due'>;

export function dueLines(t: Translate, index: PlanIndex, due: readonly DuePaper[]): DueLine[] {
  return due.map(({ kind, items }) => {
    const [first] = items;
    const row = first?.postId == null ? undefined : index.rows.get(first.postId);
    const person = first === undefined ? undefined : index.people.get(first.personId);
    const disposition = row === undefined ? (person?.disposition ?? null) : null;
    const unitCode = row?.post.unitCode ?? person?.person.currentUnitCode ?? null;
    return {
      id: items.map(({ personId, postId }) => `${personId} ${postId ?? ''}`).join(','),
      kind,
      items,
      person: namesOf(
        t,
        items.map(({ personId }) => personName(index, personId)),
      ),
      post: row?.post.title ?? '',
      unitCode,
      unit: unitCode === null ? '' : unitName(index, unitCode),
      form: row?.form
        ? t(`domain.form.${row.form}`)
        : disposition
          ? t(`domain.disposition.${disposition.kind}`)
          : '',
      since: row?.since ?? disposition?.date ?? null,
    };
  });
}

export function filterDue(lines: readonly DueLine[], { text, kind, unitCode }: DueFilter): DueLine[] {
  const wanted = wordsIn(text);
  const words = (line: DueLine) => `${line.person} ${line.post} ${line.unit}`;
  const found = lines.filter(
    (line) =>
      (kind === null || line.kind === kind) &&
      (unitCode === null || line.unitCode === unitCode) &&
      (wanted.length === 0 || hasAll(fold(words(line)), wanted)),
  );
  return [...spelledAsTyped(found, markedWords(text), words)];
}
