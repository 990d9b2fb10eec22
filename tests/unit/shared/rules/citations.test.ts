import { describe, expect, it } from 'vitest';
import { CitationId } from '../../../../shared/domain/ids.ts';
import { describeCitation, inForceOn, shortName } from '../../../../shared/rules/citations.ts';
import { translator } from './catalog-translator.ts';
import { citations } from './sample-plan.ts';
import { testNames } from './test-names.ts';

function citation(id: string) {
  const found = citations.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no citation ${id}`);
  return found;
}

describe('inForceOn', () => {
  it('counts first and last day in', () => {
    const old = citation('qd-66-tw-2017');
    expect(inForceOn(old, '2017-02-05')).toBe(false);
    expect(inForceOn(old, '2017-02-06')).toBe(true);
    expect(inForceOn(old, '2026-01-08')).toBe(true);
    expect(inForceOn(old, '2026-01-09')).toBe(false);
    expect(inForceOn(citation('qd-399-tw-2026'), '2026-01-09')).toBe(true);
  });

  it('takes a text of unknown first day to be in force', () => {
    expect(inForceOn(citation('dieu-le-dang'), '2025-07-01')).toBe(true);
  });
});

describe('shortName', () => {
  it('abbreviates the type and keeps the number', () => {
    expect(shortName(citation('nd-334-2025'))).toBe('NĐ 334/2025/NĐ-CP');
    expect(shortName(citation('qd-365-tw-2025'))).toBe('QĐ 365-QĐ/TW');
    expect(shortName(citation('luat-80-2025'))).toBe('Luật 80/2025/QH15');
    expect(shortName(citation('dieu-le-dang'))).toBe('Điều lệ Đảng');
  });
});

describe('describeCitation', () => {
  const said = (id: string, planStart: string, language: 'vi' | 'en' = 'vi') =>
    describeCitation(CitationId.parse(id), translator(language), { ...testNames, planStart });

  it('gives the name alone where the text is in force on the first and on the last day', () => {
    expect(said('qd-66-tw-2017', '2017-02-06')).toBe('QĐ 66-QĐ/TW');
    expect(said('qd-66-tw-2017', '2026-01-08')).toBe('QĐ 66-QĐ/TW');
  });

  it('says what took its place from the day after', () => {
    expect(said('qd-66-tw-2017', '2026-01-09')).toBe(
      'QĐ 66-QĐ/TW (hết hiệu lực từ 09/01/2026, thay bằng QĐ 399-QĐ/TW)',
    );
  });

  it('says that it has ended where nothing is known to have replaced it', () => {
    expect(said('nq-66-12-2026', '2027-03-01')).toBe('NQ 66.12/2026/NQ-CP (hết hiệu lực từ 01/03/2027)');
  });

  it('says from when it applies where it is not yet in force', () => {
    expect(said('nd-300-2026', '2026-07-31')).toBe(
      'NĐ 300/2026/NĐ-CP (chưa có hiệu lực, áp dụng từ 01/08/2026)',
    );
    expect(said('nd-300-2026', '2026-07-31', 'en')).toContain('not yet in force');
    expect(said('nd-300-2026', '2026-08-01')).toBe('NĐ 300/2026/NĐ-CP');
  });

  it('goes by the id of a text that is not known', () => {
    expect(said('gone-2020', '2026-07-31')).toBe('gone-2020');
  });
});
