import { describe, expect, it } from 'vitest';
import {
  DECISION_KINDS,
  DISPOSITION_KINDS,
  familiesOf,
  kindOfDisposition,
  kindOfPlacement,
  PLACEMENT_FORMS,
  type PlacementForm,
} from '../../../../shared/domain/index.ts';
import { titleOf } from '../documents/samples.ts';

describe('the kind a placement leads to', () => {
  it.each([
    ['transfer-appoint', 'U20', 'transfer-appoint'],
    ['transfer-appoint', 'C03', 'transfer'],
    ['appoint', 'U20', 'appoint'],
    ['appoint', 'C03', 'assign'],
    ['designate', 'D01', 'designate'],
    ['transfer-appoint', 'D30', 'designate'],
    ['designate', 'M01', 'nominate'],
    ['concurrent', 'H01', 'nominate'],
    ['elect', 'H02', 'nominate'],
    ['elect', 'U02', 'approve-election'],
    ['concurrent', 'U01', 'approve-election'],
    ['concurrent', 'U20', 'concurrent'],
    ['second', 'C03', 'second'],
    ['receive', 'C03', 'receive'],
    ['acting', 'U20', 'acting'],
    ['keep', 'U20', null],
  ] as const)('%s on %s is %s', (form, code, kind) => {
    expect(kindOfPlacement(form, titleOf(code))).toBe(kind);
  });

  it('is one that somebody may issue, for every form and title', () => {
    const codes = ['D01', 'D05', 'D10', 'H01', 'U01', 'U20', 'M01', 'C03', 'C30', 'Q01'];
    for (const form of PLACEMENT_FORMS satisfies readonly PlacementForm[]) {
      for (const code of codes) {
        const kind = kindOfPlacement(form, titleOf(code));
        if (kind !== null) expect(familiesOf(kind).length, `${form} ${code}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('the kind a disposition leads to', () => {
  it('is that of leaving; who still serves has none', () => {
    const kinds = DISPOSITION_KINDS.map((kind) => [kind, kindOfDisposition(kind)]);
    expect(kinds).toEqual([
      ['retire', 'retire'],
      ['leave-178', 'leave-178'],
      ['leave-154', 'leave-154'],
      ['resign', 'resign'],
      ['transfer-out', 'transfer'],
      ['surplus', null],
      ['other', null],
    ]);
  });
});

it('leaves proposing to the Party and approving to the State', () => {
  const single = DECISION_KINDS.filter((kind) => familiesOf(kind).length === 1);
  expect(single.map((kind) => [kind, ...familiesOf(kind)])).toEqual([
    ['nominate', 'party'],
    ['approve-election', 'state'],
    ['recognise', 'state'],
  ]);
});
