/** Channels of the codes by which e-offices know organs and types of papers, answered by the data process. */
import { z } from 'zod';
import { OrganExchange, TypeExchange } from '../domain/exchange.ts';
import { ChangeResult, Nothing } from './shapes.ts';

export const ExchangeTable = z.object({
  /** Organs that issue papers of the file first, then those that are told of them, then all else that has a code. */
  organs: z.array(OrganExchange.extend({ role: z.enum(['issues', 'told', 'kept']) })),
  types: z.array(TypeExchange),
});
export type ExchangeTable = z.infer<typeof ExchangeTable>;

export const exchangeChannels = {
  'exchange.table': { args: Nothing, result: ExchangeTable },
  /** Writes the code of an organ down; a blank one forgets it. */
  'exchange.organ': { args: OrganExchange, result: ChangeResult },
  /** Writes the codes of a type of papers down; two blanks forget them. */
  'exchange.type': { args: TypeExchange, result: ChangeResult },
} as const;
