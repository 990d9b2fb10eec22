import { describe, expect, it } from 'vitest';
import { filterPapers, inRegisterOrder } from '../../../../../renderer/features/papers/paper-rows.ts';
import { UnitCode } from '../../../../../shared/domain/ids.ts';
import { UNFILTERED } from '../../../../../shared/domain/list-filters.ts';
import type { ListedPaper } from '../../../../../shared/ipc/paper-channels.ts';
import { personId, postOf } from '../../../../support/workspaces.ts';

function paper(number: number, personName: string, unit: string): ListedPaper {
  return {
    id: number,
    kind: 'transfer-appoint',
    family: 'state',
    symbol: 'QĐ-UBND',
    subject: 'Về việc điều động và bổ nhiệm',
    signer: 'Phạm Thị Mẫu',
    items: [
      {
        personId: personId(number),
        postId: postOf('U10'),
        personName,
        post: 'Chủ tịch UBND',
        unit,
        unitCode: UnitCode.parse('03388'),
      },
    ],
    madeAt: '2026-06-01T00:00:00.000Z',
    madeSeq: 1,
    state: 'numbered',
    registerId: 1,
    number,
    date: number === 12 ? '2026-06-05' : '2026-07-15',
    signedOn: null,
    issuedOn: null,
    isChanged: false,
  };
}

const PAPERS = [
  paper(12, 'Lò Văn Đức', 'xã Bum Nưa'),
  paper(112, 'Vàng Thị Dở', 'phường Đoàn Kết'),
  paper(3, 'Giàng A Páo', 'xã Bum Nưa'),
];

function found(text: string): (number | null)[] {
  return filterPapers(PAPERS, { ...UNFILTERED.numbered, text }).map(({ number }) => number);
}

describe('finding a paper again', () => {
  it.each([
    ['112/', [112]],
    ['bum nua', [12, 3]],
    ['duc', [12]],
    ['05/06/2026', [12]],
    ['doan ket', [112]],
    ['pham thi mau', [12, 112, 3]],
    ['khong co', []],
  ])('by “%s”', (text, numbers) => expect(found(text)).toEqual(numbers));

  it('by a name with its diacritics, and not by all that is written alike without', () => {
    expect(found('do')).toEqual([12, 112, 3]);
    expect(found('dở')).toEqual([112]);
    expect(found('Đức')).toEqual([12]);
    // Nobody is called so: the tone may be wrong.
    expect(found('đưc')).toEqual([12]);
  });

  it('is the very same list where nothing is asked for, so that nothing of it is drawn anew', () => {
    expect(filterPapers(PAPERS, { ...UNFILTERED.numbered, text: ' ' })).toBe(PAPERS);
    expect(filterPapers(PAPERS, { ...UNFILTERED.numbered, text: '', state: 'numbered' })).not.toBe(PAPERS);
  });

  it('takes words of different kinds together, in whichever order', () => {
    expect(found('bum 12/QD')).toEqual([12]);
    expect(found('nua páo')).toEqual([3]);
    expect(found('duc doan')).toEqual([]);
  });
});

it('stands in the order of the register, by number', () => {
  expect(inRegisterOrder(PAPERS).map(({ number }) => number)).toEqual([3, 12, 112]);
});
