/** The order of căn cứ (DOCUMENTS.md §3.8): law, decree, circular, local rule, Party conclusion, proposal; within a rank by date. */
import { type BaseRef, StandingBase } from '../domain/authority.ts';
import type { Citation } from '../domain/citation.ts';

const STANDING_RANK: Readonly<Record<StandingBase, number>> = {
  '@local-rule': 20,
  '@working-rule': 21,
  '@party-conclusion': 22,
  '@session': 23,
  '@proposal': 30,
};

const TYPE_RANK: Readonly<Record<string, number>> = {
  'Hiến pháp': 0,
  'Bộ luật': 1,
  Luật: 1,
  'Nghị định': 3,
  'Quyết định': 4,
  'Quy định': 4,
  'Thông tư': 5,
  'Hướng dẫn': 6,
  'Kết luận': 7,
  'Chỉ thị': 7,
};

/** The Party goes by its own statute before all else; what the Front decides rests on its law, then on its statute. */
const PARTY_STATUTE = 'dieu-le-dang';

/** A resolution of the National Assembly or its standing committee stands with the laws, one of the Government with decrees. */
function rankOf(citation: Citation | undefined): number {
  if (citation === undefined) return 10;
  if (citation.type === 'Điều lệ') return citation.id === PARTY_STATUTE ? 0 : 2;
  if (citation.type === 'Nghị quyết') return citation.number.includes('QH') ? 2 : 3;
  return TYPE_RANK[citation.type] ?? 8;
}

/** `bases` in the official order; those of one rank and day keep theirs. */
export function orderedBases(bases: readonly BaseRef[], citations: ReadonlyMap<string, Citation>): BaseRef[] {
  const placed = bases.map((base) => {
    const standing = StandingBase.safeParse(base);
    if (standing.success) return { base, rank: STANDING_RANK[standing.data], date: '' };
    const citation = citations.get(base);
    return { base, rank: rankOf(citation), date: citation?.date ?? '' };
  });
  return placed
    .sort((a, b) => a.rank - b.rank || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ base }) => base);
}

/** The bases with one text in the place of another; none twice. */
export function replacedBase(bases: readonly BaseRef[], from: BaseRef, to: BaseRef): BaseRef[] {
  return bases.map((base) => (base === from ? to : base)).filter((base, at, all) => all.indexOf(base) === at);
}
