import { describe, expect, it } from 'vitest';
import { nameMatcher } from '../../../../../renderer/features/plan/name-match.ts';
import { PersonId } from '../../../../../shared/domain/index.ts';
import { person } from '../../../../support/plan-parts.ts';

const one = PersonId.parse('P000001');
const two = PersonId.parse('P000002');
const three = PersonId.parse('P000003');
const match = nameMatcher([
  person(one, 'Nguyễn Văn Ánh'),
  person(two, 'Nguyễn Văn Anh'),
  person(three, 'Lò Thị Hoa'),
]);

describe('nameMatcher', () => {
  it('takes the name as typed before one without diacritics', () => {
    expect(match('Nguyễn Văn Anh')).toEqual({ found: 'one', personId: two });
    expect(match('  Nguyễn  Văn Ánh '.normalize('NFD'))).toEqual({ found: 'one', personId: one });
    expect(match('lo thi hoa')).toEqual({ found: 'one', personId: three });
  });

  it('refuses a name that fits several people', () => {
    expect(match('nguyen van anh')).toEqual({
      found: 'several',
      name: 'nguyen van anh',
      personIds: [one, two],
    });
  });

  it('says which name nobody has', () => {
    expect(match('Trần Không Có')).toEqual({ found: 'none', name: 'Trần Không Có' });
  });
});
