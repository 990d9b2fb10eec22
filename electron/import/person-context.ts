/** What reading a person needs besides the row. */
import type { IsoDate } from '../../shared/domain/dates.ts';
import type { EthnicNames } from '../../shared/text/ethnic.ts';
import type { ParsedDate } from '../../shared/text/parse-date.ts';
import type { TitleMatcher } from '../../shared/text/title-matcher.ts';
import type { UnitMatcher } from '../../shared/text/unit-matcher.ts';
import type { DateSystem } from './cell-values.ts';
import type { Report } from './issues.ts';
import type { Ask } from './values.ts';

/** The same for every row of a draft. */
export type Surroundings = {
  readonly today: IsoDate;
  /** Reads the text of a date; no birth and no entry lies after today. */
  readonly dateIn: (text: string) => ParsedDate;
  readonly units: UnitMatcher;
  /** Full name of a unit, for suggestions. */
  readonly unitName: (code: string) => string;
  readonly ethnicNames: EthnicNames;
  readonly suggestEthnic: (text: string) => readonly string[];
  readonly titles: TitleMatcher;
  readonly titleName: (code: string) => string;
};

export type PersonContext = Surroundings & {
  readonly dateSystem: DateSystem;
  /** Whether texts of the sheet were in an old encoding, some of which lose letters on the way. */
  readonly wasEncoded: boolean;
  /** Innermost heading above the row that names a unit, else the sheet's unit; '' where there is neither. */
  readonly unitHeading: string;
  readonly report: Report;
  readonly ask: Ask;
};
