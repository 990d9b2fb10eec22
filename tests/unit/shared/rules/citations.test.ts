import { describe, expect, it } from 'vitest';
import { inForceOn, shortName } from '../../../../shared/rules/citations.ts';
import { citations } from './sample-plan.ts';

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
