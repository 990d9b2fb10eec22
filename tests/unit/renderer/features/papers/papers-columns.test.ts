import { describe, expect, it } from 'vitest';
import { paperColumns } from '../../../../../renderer/features/papers/papers-columns.tsx';
import type { ListedPaper } from '../../../../../shared/ipc/paper-channels.ts';

const paper = (id: number, more: Partial<ListedPaper>): ListedPaper => ({
  id,
  kind: 'transfer-appoint',
  family: 'state',
  symbol: 'QĐ-UBND',
  subject: '',
  signer: '',
  items: [],
  madeAt: '2026-06-01T00:00:00.000Z',
  madeSeq: 1,
  state: 'numbered',
  registerId: 1,
  number: null,
  date: null,
  signedOn: null,
  issuedOn: null,
  isChanged: false,
  ...more,
});

const { columns, ranks } = paperColumns((key) => key, 'numbered');

describe('the list of papers', () => {
  it('is sorted by numbers as numbers, and by states as one follows the other', () => {
    const papers = [
      paper(1, { number: 10, state: 'issued' }),
      paper(2, { number: 9, state: 'revoked' }),
      paper(3, { number: 101, state: 'numbered' }),
    ];
    expect([...ranks(papers, 'number')]).toEqual([1, 0, 2]);
    expect([...ranks(papers, 'state')]).toEqual([1, 2, 0]);
  });

  it('is sorted by words as a dictionary has them, and what has none comes first', () => {
    const about = (post: string) => ({ items: [{ post }] }) as Partial<ListedPaper>;
    const papers = [paper(1, about('Đội trưởng')), paper(2, about('Dân quân')), paper(3, {})];
    expect([...ranks(papers, 'about')]).toEqual([2, 1, 0]);
    expect([...ranks(papers, 'date')]).toEqual([0, 0, 0]);
  });

  it('has an order for every column', () => {
    const papers = [paper(1, { number: 1 }), paper(2, { number: 2 })];
    for (const { colId } of columns) expect(ranks(papers, colId ?? '')).toHaveLength(papers.length);
  });
});
