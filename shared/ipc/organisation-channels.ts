/** Channels of the organisation of units, answered by the data process. */
import { z } from 'zod';
import { Chart } from '../documents/chart.ts';
import { Bloc, BodyId, ConcurrencyMode, PostId, TitleCode, UnitCode } from '../domain/index.ts';
import { ChangeResult, Nothing } from './shapes.ts';

/** A body a unit could have and does not, with the number of seats it would come with. */
export const FurtherBody = z.object({
  kind: z.string(),
  name: z.string(),
  bloc: Bloc,
  seats: z.number().int().nonnegative(),
});
export type FurtherBody = z.infer<typeof FurtherBody>;

/** Two titles of one unit, how they go together, and how they do in the catalogue. */
export const ConcurrencyRow = z.object({
  a: TitleCode,
  b: TitleCode,
  mode: ConcurrencyMode,
  shipped: ConcurrencyMode,
  changed: z.boolean(),
});
export type ConcurrencyRow = z.infer<typeof ConcurrencyRow>;

export const organisationChannels = {
  /** How many seats of a title the norm allows a body: missing ones are added, vacant ones beyond it go. */
  'seat.norm': {
    args: z.object({ bodyId: BodyId, titleCode: TitleCode, norm: z.number().int().min(0).max(50) }),
    result: ChangeResult,
  },
  /** Holds vacant seats back for the time being, or releases them. */
  'seat.freeze': {
    args: z.object({ postIds: z.array(PostId).min(1), frozen: z.boolean() }),
    result: ChangeResult,
  },
  'body.further': { args: z.object({ unitCode: UnitCode }), result: z.array(FurtherBody) },
  /** Sets a body up with the seats of its template. */
  'body.add': { args: z.object({ unitCode: UnitCode, kind: z.string().min(1) }), result: ChangeResult },
  /** Dissolves a body nobody sits in any more. */
  'body.remove': { args: z.object({ bodyId: BodyId }), result: ChangeResult },
  /** Titles one person holds or may hold together, and those the office keeps apart. */
  'concurrency.list': { args: Nothing, result: z.array(ConcurrencyRow) },
  /** Says how two titles go together; null puts the catalogue's word back. */
  'concurrency.set': {
    args: z.object({ a: TitleCode, b: TitleCode, mode: ConcurrencyMode.nullable() }),
    result: ChangeResult,
  },
  /** The organisation chart of a unit, or with null of the province. */
  'organisation.chart': { args: z.object({ unitCode: UnitCode.nullable() }), result: Chart },
} as const;
