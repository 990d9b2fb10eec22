/** Channels about findings and what lets them stand, answered by the data process. */
import { z } from 'zod';
import { AppSettings, Waiver, WaiverFields, WaiverRow } from '../domain/index.ts';
import { ChangeResult, Nothing } from './shapes.ts';

const FindingId = z.string().min(1);

/** Findings or waivers by id, in the order in which to write them, and the .xlsx to write. */
const Written = z.object({ path: z.string().min(1), findingIds: z.array(FindingId).min(1) });

export const waiverChannels = {
  /** Every waiver of the plan with where it stands, earliest deadline first. */
  'waiver.list': { args: Nothing, result: z.array(WaiverRow) },
  /** What was recorded for a finding, or null. */
  'waiver.get': { args: z.object({ findingId: FindingId }), result: Waiver.nullable() },
  /** Records what lets a finding stand, or changes it. */
  'waiver.set': { args: z.object({ findingId: FindingId, fields: WaiverFields }), result: ChangeResult },
  'waiver.remove': { args: z.object({ findingId: FindingId }), result: ChangeResult },
  /** Writes the findings of the ids as a list in a language; those that are gone meanwhile are left out. */
  'findings.export': {
    args: Written.extend({ language: AppSettings.shape.language }),
    result: z.object({ rows: z.number().int() }),
  },
  /** Writes the waivers of the ids as a list of owed standards and exceptions. */
  'waiver.export': { args: Written, result: z.object({ rows: z.number().int() }) },
} as const;
