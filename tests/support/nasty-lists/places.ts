/** New communes of Lai Châu with what they were formed from, as lists name them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const Units = z.object({
  units: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      type: z.enum(['commune', 'ward', 'special-zone']),
      mergedFrom: z.array(z.object({ name: z.string(), district: z.string() })),
    }),
  ),
});

const { units: UNITS } = Units.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../resources/units/12.json'), 'utf8')),
);

export type Place = {
  /** Of the new unit. */
  readonly code: string;
  /** `xã Bum Nưa`, lower case. */
  readonly unit: string;
  /** `xã Pa Vệ Sủ` and `huyện Mường Tè`, of one old commune in it. */
  readonly old: string;
  readonly district: string;
  /** Whether the old name alone can mean no other unit. */
  readonly oldIsCertain: boolean;
  /** Whether the new name alone can. */
  readonly newIsCertain: boolean;
};

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function bare(name: string): string {
  return name.replace(/^(Xã|Phường|Thị trấn) /u, '');
}

/** New units by the bare names they can be meant by. */
const MEANINGS = new Map<string, Set<string>>();
for (const { code, name, mergedFrom } of UNITS) {
  for (const each of [name, ...mergedFrom.map((old) => bare(old.name))]) {
    const codes = MEANINGS.get(each) ?? new Set();
    MEANINGS.set(each, codes.add(code));
  }
}

/** A place for each old commune, in order. */
export const PLACES: readonly Place[] = UNITS.flatMap(({ code, name, type, mergedFrom }) =>
  mergedFrom.map((old) => ({
    code,
    unit: `${type === 'ward' ? 'phường' : 'xã'} ${name}`,
    old: lower(old.name),
    district: lower(old.district),
    oldIsCertain: MEANINGS.get(bare(old.name))?.size === 1,
    newIsCertain: MEANINGS.get(name)?.size === 1,
  })),
);

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
