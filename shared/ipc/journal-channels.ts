/** Channels of the journal, answered by the data process. */
import { z } from 'zod';
import { JournalEntry, JournalFilter } from '../domain/index.ts';

export const journalChannels = {
  /** Entries that fit, newest first; their sentences are those of the language. */
  'journal.search': {
    args: z.object({
      filter: JournalFilter,
      language: z.enum(['vi', 'en']),
      limit: z.number().int().positive(),
    }),
    result: z.object({
      entries: z.array(JournalEntry),
      /** How many fit, those beyond the limit included. */
      total: z.number().int(),
      /** Everybody the journal names, by name. */
      actors: z.array(z.string()),
      /** Numbers of the steps that stand undone, of the whole journal. */
      undone: z.array(z.number().int()),
    }),
  },
} as const;
