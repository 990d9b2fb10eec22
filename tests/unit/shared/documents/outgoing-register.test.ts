import { expect, it } from 'vitest';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import { outgoingRegisters, type RegisteredPaper } from '../../../../shared/documents/outgoing-register.ts';
import type { PaperRecord } from '../../../../shared/domain/paper.ts';
import { decisionInput, LIST_HEAD } from './samples.ts';

/** A paper of `organ`, of which a register reads no more than this. */
function paperOf(organ: string[], number: number): RegisteredPaper {
  const record: Partial<PaperRecord> = {
    family: 'state',
    organ: organ.join(' '),
    symbol: 'QĐ-UBND',
    number,
    date: '2026-12-05',
    items: [],
    signer: '',
  };
  const document = { ...decisionFor(decisionInput('U20')), organ };
  return { record: record as PaperRecord, document, period: '2026', remark: '' };
}

it('tells registers of one symbol apart by their organs, before anything a sheet might cut', () => {
  const papers = [
    paperOf(['ỦY BAN NHÂN DÂN', 'XÃ MƯỜNG TÈ'], 2),
    paperOf(['ỦY BAN NHÂN DÂN', 'XÃ BUM NƯA'], 1),
    paperOf(['ỦY BAN NHÂN DÂN', 'XÃ MƯỜNG TÈ'], 1),
  ];
  const [first, second] = outgoingRegisters(papers, LIST_HEAD);
  expect(first?.name).toBe('XÃ MƯỜNG TÈ QĐ-UBND 2026');
  expect(second?.name).toBe('XÃ BUM NƯA QĐ-UBND 2026');
  expect(first?.head.organ).toEqual(['ỦY BAN NHÂN DÂN XÃ MƯỜNG TÈ']);
  // By number, whatever order the papers were chosen in.
  const numbers = first?.rows.map((row) => (row.kind === 'data' ? row.cells[1] : null));
  expect(numbers).toEqual(['01', '02'].map((number) => ({ kind: 'text', text: `${number}/QĐ-UBND` })));
  expect(outgoingRegisters(papers.slice(0, 1), LIST_HEAD)[0]?.name).toBe('QĐ-UBND 2026');
});
