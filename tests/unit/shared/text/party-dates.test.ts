import { describe, expect, it } from 'vitest';
import { splitPartyDates } from '../../../../shared/text/party-dates.ts';

describe('splitPartyDates', () => {
  it.each([
    ['3.2.2005 (CT 3.2.2006)', '3.2.2005', '3.2.2006'],
    ['03/02/2005\n(chính thức: 03/02/2006)', '03/02/2005', '03/02/2006'],
    ['DB: 03/02/2005; CT: 03/02/2006', '03/02/2005', '03/02/2006'],
    ['CT 3/2/2006 (DB 3/2/2005)', '3/2/2005', '3/2/2006'],
    ['03-02-2005 - 03-02-2006', '03-02-2005', '03-02-2006'],
    ['02/2005; 02/2006', '02/2005', '02/2006'],
    ['2005 (CT 2006)', '2005', '2006'],
  ])('reads %j', (text, probation, official) => {
    expect(splitPartyDates(text)).toEqual({ probation, official });
  });

  it.each(['3.2.2005', '', '3/2/2005 tại Bum Nưa 3/2/2006', '3/2/2005, 3/2/2006, 3/2/2007', 'chưa vào'])(
    'reads no two dates in %j',
    (text) => {
      expect(splitPartyDates(text)).toBeNull();
    },
  );
});
