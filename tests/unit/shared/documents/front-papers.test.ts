/** Papers of the province's Front: whom a commune's Front agreed on is recognised, in the Front's own words. */
import { describe, expect, it } from 'vitest';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import type { DecisionDocument } from '../../../../shared/documents/decision-document.ts';
import type { AuthorityRow } from '../../../../shared/domain/authority.ts';
import { completeInput, completePaper } from './kind-samples.ts';
import { AUTHORITY, decided } from './samples.ts';

function text(paper: DecisionDocument): string {
  return paper.articles.flatMap((article) => article.paragraphs).join('\n');
}

describe('the recognition of whom a Front agreed on', () => {
  const paper = completePaper('recognise', 'state');

  it('has the head, the number, the bases and the signature of the province’s Front', () => {
    expect([paper.superior, paper.organ]).toEqual([
      ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH LAI CHÂU'],
      ['BAN THƯỜNG TRỰC'],
    ]);
    expect(paper.numberLine).toBe('Số: 05/QĐ-MTTQ-BTT');
    expect(paper.bases.map((base) => base.slice(0, 45))).toEqual([
      'Căn cứ Luật Mặt trận Tổ quốc Việt Nam ngày 09',
      'Căn cứ Điều lệ Mặt trận Tổ quốc Việt Nam;',
      'Căn cứ Quy chế làm việc của Ủy ban Mặt trận T',
      'Xét đề nghị của Ban Thường trực Ủy ban Mặt tr',
      'Theo đề nghị của cơ quan tham mưu về công tác',
    ]);
    expect(paper.signature).toMatchObject({ powers: ['TM. BAN THƯỜNG TRỰC'], position: 'CHỦ TỊCH' });
  });

  it('names the Front of the commune among those who carry it out, not its People’s Committee', () => {
    expect(text(paper)).toContain('Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Mường Tè');
    expect(text(paper)).not.toContain('Ủy ban nhân dân');
    expect(paper.recipients).toContain('- Đảng ủy xã Mường Tè;');
  });

  it('rests on the proposal of each commune once', () => {
    const several = completePaper('recognise', 'state', { people: 3 });
    expect(several.bases.filter((base) => base.startsWith('Xét đề nghị'))).toHaveLength(1);
    expect(several.subject).toBe(
      'Về việc công nhận kết quả hiệp thương cử Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã',
    );
  });
});

it('speaks of cadres of the Front, and sets no term of civil servants, where an office lets the Front designate', () => {
  const row: AuthorityRow = {
    ...(AUTHORITY.rows.find(({ kind }) => kind === 'recognise') as AuthorityRow),
    kind: 'designate',
  };
  const input = completeInput('designate', 'state');
  const paper = decisionFor({
    ...input,
    authority: { ...AUTHORITY, rows: [...AUTHORITY.rows, row] },
    people: [decided('M01')],
  });
  expect(paper.numberLine).toContain('QĐ-MTTQ-BTT');
  expect(paper.subject).toBe('Về việc chỉ định cán bộ');
  expect(text(paper)).not.toMatch(/05 năm|Chủ tịch Ủy ban nhân dân/);
});
