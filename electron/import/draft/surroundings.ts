/** What reading people needs to know of the workspace, made ready once for a draft. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { Title } from '../../../shared/domain/post.ts';
import { type EthnicGroup, ethnicNames, suggestEthnic } from '../../../shared/text/ethnic.ts';
import { parsePartialDate } from '../../../shared/text/parse-date.ts';
import { remembered } from '../../../shared/text/remembered.ts';
import { createTitleMatcher } from '../../../shared/text/title-matcher.ts';
import { createUnitMatcher } from '../../../shared/text/unit-matcher.ts';
import type { UnitWithOrigins } from '../../../shared/text/unit-names.ts';
import type { Surroundings } from '../person-context.ts';

/** What of a workspace lists are understood by. */
export type WorkspaceFacts = {
  readonly today: IsoDate;
  readonly units: readonly (UnitWithOrigins & { readonly fullName: string })[];
  readonly ethnicGroups: readonly EthnicGroup[];
  readonly titles: readonly Pick<Title, 'code' | 'name'>[];
};

/** Suggestions looked for; no question lists more. */
const MOST_SUGGESTIONS = 5;

export function surroundingsOf({ today, units, ethnicGroups, titles }: WorkspaceFacts): Surroundings {
  const matcher = createUnitMatcher(units);
  const titleMatcher = createTitleMatcher(titles);
  const suggestions = remembered((text) => matcher.suggest(text, MOST_SUGGESTIONS));
  const unitNames = new Map<string, string>(units.map(({ code, fullName }) => [code, fullName]));
  const titleNames = new Map<string, string>(titles.map(({ code, name }) => [code, name]));
  return {
    today,
    dateIn: remembered((text) => parsePartialDate(text, { notAfter: today })),
    units: {
      match: remembered(matcher.match),
      isAboveCommune: remembered(matcher.isAboveCommune),
      suggest: (text, limit) => suggestions(text).slice(0, limit),
    },
    unitName: (code) => unitNames.get(code) ?? code,
    ethnicNames: remembered(ethnicNames(ethnicGroups)),
    suggestEthnic: suggestEthnic(ethnicGroups),
    titles: { match: remembered(titleMatcher.match) },
    titleName: (code) => titleNames.get(code) ?? code,
  };
}
