import { describe, expect, it } from 'vitest';
import { identityOf, relate } from '../../../../electron/import/relation.ts';
import { NOTHING_KNOWN, type PersonFields } from '../../../../shared/domain/person.ts';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';

type Facts = Partial<Omit<PersonFields, 'birth'>> & { birth?: string };

function identity({ birth = '', ...facts }: Facts) {
  return identityOf({
    ...NOTHING_KNOWN,
    fullName: 'Lò Văn An',
    birth: parsePartialDate(birth).date,
    ...facts,
  });
}

function related(a: Facts, b: Facts, scope: 'file' | 'roster' = 'file') {
  const relation = relate(identity(a), identity(b), scope);
  return relation === null ? null : `${relation.reason} ${relation.suggested}${relation.sure ? ' sure' : ''}`;
}

const BORN = { birth: '05/03/1975' };
const WORK = { currentTitle: 'Chuyên viên', currentUnit: 'UBND xã Bum Nưa' };

describe('whether two people of lists are one', () => {
  it.each<[string, Facts, Facts, string | null]>([
    ['the same citizen id', { citizenId: '1' }, { citizenId: '1', birth: '1980' }, 'same-id same sure'],
    [
      'one id, other marks',
      { citizenId: '1' },
      { citizenId: '1', fullName: 'LO VAN AN' },
      'same-id same sure',
    ],
    [
      'one id, two names, one birth',
      { citizenId: '1', ...BORN },
      { citizenId: '1', fullName: 'Lò An', ...BORN },
      'same-id-two-names same',
    ],
    [
      'one id, two names, two births',
      { citizenId: '1', ...BORN },
      { citizenId: '1', fullName: 'Vàng A Dê', birth: '1990' },
      'same-id-two-names different',
    ],
    ['the same name and day', BORN, { birth: '5/3/1975' }, 'identical-rows same sure'],
    ['the same name and day at other work', { ...BORN, ...WORK }, BORN, 'same-name-and-birth same sure'],
    [
      'the same name and day, two homes',
      { ...BORN, homePlace: 'Bum Nưa' },
      { ...BORN, homePlace: 'Mường Tè' },
      'same-name-and-birth same',
    ],
    [
      'tone marks elsewhere',
      { fullName: 'Lò Văn Hoà', ...BORN },
      { fullName: 'Lò Văn Hòa', ...BORN },
      'identical-rows same sure',
    ],
    ['other marks', BORN, { fullName: 'Lo Van An', ...BORN }, 'other-marks same'],
    ['another order', BORN, { fullName: 'Văn An Lò', ...BORN }, 'other-order same'],
    [
      'the same name and day, two ids',
      { ...BORN, citizenId: '1' },
      { ...BORN, citizenId: '2' },
      'same-name-two-ids different',
    ],
    ['two ids and a year', { birth: '1975', citizenId: '1' }, { birth: '1975', citizenId: '2' }, null],
    ['another day', BORN, { birth: '06/03/1975' }, null],
    ['another name', BORN, { fullName: 'Lò Văn Ân B', ...BORN }, null],
    ['other marks and only a year', { birth: '1980' }, { birth: '1980', fullName: 'Lo Van An' }, null],
    ['a year and a day of it', { birth: '1975', ...WORK }, { ...BORN, ...WORK }, 'birth-less-precise same'],
    [
      'a year and a day of it, at another unit',
      { birth: '1975', ...WORK },
      { ...BORN, currentUnit: 'UBND xã Mường Tè' },
      'birth-less-precise different',
    ],
    [
      'one year, all the same',
      { birth: '1975', ...WORK },
      { birth: '1975', ...WORK },
      'identical-rows same sure',
    ],
    [
      'one year, another unit',
      { birth: '1975', ...WORK },
      { birth: '1975', currentUnit: 'UBND xã Mường Tè' },
      'homonym-same-year different',
    ],
    [
      'one year, another unit and home',
      { birth: '1975', ...WORK, homePlace: 'A' },
      { birth: '1975', currentUnit: 'UBND xã Mường Tè', homePlace: 'B' },
      'homonym-same-year different sure',
    ],
    ['one year, man and woman', { birth: '1975', sex: 'male' }, { birth: '1975', sex: 'female' }, null],
    ['no birth, the same work', WORK, WORK, 'identical-rows same'],
    ['no birth, no work', {}, {}, 'identical-rows same'],
    ['no birth, other work', WORK, { currentUnit: 'UBND xã Mường Tè' }, null],
    [
      'a birth nobody understands',
      { birth: '31/02/1980' },
      { birth: '31/02/1980' },
      'identical-rows same sure',
    ],
    ['two births nobody understands', { birth: '31/02/1980' }, { birth: '30/02/1980', ...WORK }, null],
  ])('%s', (_, a, b, expected) => {
    expect(related(a, b)).toBe(expected);
    // Who comes first says nothing.
    expect(related(b, a)).toBe(expected);
  });

  it('takes a newer list for a newer word on the roster', () => {
    expect(related({ birth: '1975', ...WORK }, { ...BORN, ...WORK }, 'roster')).toBe(
      'birth-less-precise same sure',
    );
    expect(related(WORK, WORK, 'roster')).toBe('same-name-and-birth same sure');
  });
});
