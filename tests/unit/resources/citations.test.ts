import { describe, expect, it } from 'vitest';
import { loadJson } from '../../../electron/services/resources/index.ts';
import { CitationList } from '../../../shared/rules/citations.ts';

const citations = loadJson('citations/citations.json', CitationList);
const byId = new Map(citations.map((citation) => [citation.id, citation]));

/** Texts that decisions cite by id (DOCUMENTS.md §3.8). */
const USED_BY_DECISIONS = [
  'luat-72-2025',
  'luat-80-2025',
  'luat-129-2025',
  'luat-41-2024',
  'nd-170-2025',
  'nd-300-2026',
  'nd-300-2025',
  'nd-135-2020',
  'nd-150-2025',
  'nd-178-2024',
  'nd-67-2025',
  'nd-154-2025',
  'nd-30-2020',
  'dieu-le-dang',
  'qd-294-tw-2025',
  'qd-377-tw-2025',
  'qd-399-tw-2026',
  'hd-05-vptw-2026',
];

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

describe('citations', () => {
  it('have ids of their own and names in NFC', () => {
    expect(byId.size).toBe(citations.length);
    for (const { id, title, note = '' } of citations)
      expect(`${title}${note}`.normalize('NFC'), id).toBe(`${title}${note}`);
  });

  it('hold every text that decisions cite', () => {
    expect(USED_BY_DECISIONS.filter((id) => !citations.some((citation) => citation.id === id))).toEqual([]);
  });

  it('name the year of their number in their id, so that the two decrees 300 stay apart', () => {
    for (const { id, number } of citations) {
      const year = /\/(20\d\d)\//.exec(number)?.[1];
      if (year !== undefined) expect(id, number).toContain(year);
    }
    expect(citations.find(({ id }) => id === 'nd-300-2025')?.number).toBe('300/2025/NĐ-CP');
    expect(citations.find(({ id }) => id === 'nd-300-2026')?.number).toBe('300/2026/NĐ-CP');
  });

  it('come into force on or after their date and before they end', () => {
    for (const { id, date, inForceFrom, inForceTo } of citations) {
      if (date !== null && inForceFrom !== null) expect(date <= inForceFrom, id).toBe(true);
      if (inForceFrom !== null && inForceTo !== null) expect(inForceFrom <= inForceTo, id).toBe(true);
    }
  });

  it('end on the day before what replaced them', () => {
    for (const { id, replacedBy, inForceTo } of citations) {
      if (replacedBy === null) continue;
      const successor = byId.get(replacedBy);
      expect(successor?.inForceFrom, id).toBeTypeOf('string');
      expect(inForceTo, id).toBe(dayBefore(successor?.inForceFrom ?? ''));
    }
  });

  it('are amended by later texts that exist', () => {
    for (const { id, date, amendedBy } of citations) {
      for (const other of amendedBy) expect((byId.get(other)?.date ?? '') > (date ?? ''), id).toBe(true);
    }
  });

  it('say what is unsure wherever a date is missing or remembered', () => {
    for (const { id, date, confidence, note } of citations) {
      if (id !== 'dieu-le-dang' && (date === null || confidence === 'memory'))
        expect(note, id).toBeTypeOf('string');
    }
  });
});
