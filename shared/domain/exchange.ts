/**
 * Codes by which e-offices know organs and types of papers when they exchange them (mã định danh, QCVN 102:2016/BTTTT).
 * No catalogue of them comes with the program: the office writes them down once.
 */
import { z } from 'zod';
import { applyToneStyle } from '../text/tone-style.ts';

/** `000.00.05.H56`: figures and capitals in groups set off by points. */
export const OrganCode = z.string().regex(/^(?:[0-9A-Z]+(?:\.[0-9A-Z]+)*)?$/);

/** The code of an organ, whose name is that on papers. */
export const OrganExchange = z.object({ name: z.string().trim().min(1), code: OrganCode });
export type OrganExchange = z.infer<typeof OrganExchange>;

const TypeCode = z.string().trim().max(20);
/** The codes of a type of papers (`Quyết định`): edXML has one for the group and one within it. */
export const TypeExchange = z.object({ name: z.string().trim().min(1), type: TypeCode, detail: TypeCode });
export type TypeExchange = z.infer<typeof TypeExchange>;

export const ExchangeCodes = z.object({ organs: z.array(OrganExchange), types: z.array(TypeExchange) });
export type ExchangeCodes = z.infer<typeof ExchangeCodes>;

export const NO_EXCHANGE_CODES: ExchangeCodes = { organs: [], types: [] };

/** What names are held against each other by: neither the place of a tone mark nor capitals tell two organs apart. */
function nameKey(name: string): string {
  return applyToneStyle(name.trim(), 'old').toLowerCase();
}

function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** `codes` with what is known of an organ; a blank code forgets it. */
export function withOrgan({ organs, types }: ExchangeCodes, organ: OrganExchange): ExchangeCodes {
  const others = organs.filter(({ name }) => !sameName(name, organ.name));
  return { organs: organ.code === '' ? others : [...others, organ], types };
}

/** `codes` with what is known of a type of papers; two blanks forget it. */
export function withType({ organs, types }: ExchangeCodes, given: TypeExchange): ExchangeCodes {
  const others = types.filter(({ name }) => !sameName(name, given.name));
  return { organs, types: given.type === '' && given.detail === '' ? others : [...others, given] };
}

/** The code of an organ; '' where nobody wrote it down. */
export function organCodeOf({ organs }: ExchangeCodes, organ: string): string {
  return organs.find(({ name }) => sameName(name, organ))?.code ?? '';
}

export function typeCodesOf({ types }: ExchangeCodes, type: string): Pick<TypeExchange, 'type' | 'detail'> {
  return types.find(({ name }) => sameName(name, type)) ?? { type: '', detail: '' };
}

/** Names once each, as the first of them is written. */
export function distinctNames(names: Iterable<string>): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()];
}
