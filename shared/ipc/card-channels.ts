/** Channels of the cards of people on paper, answered by the data process. */
import { z } from 'zod';
import { CardFormat } from '../documents/person-card.ts';
import { ExportedFile } from '../domain/decision.ts';
import { PersonId } from '../domain/ids.ts';

const Cards = z.object({ workId: z.string(), personIds: z.array(PersonId).min(1) });

export const cardChannels = {
  /** Writes the cards of people into one file, each on a page of its own. */
  'card.export': {
    args: Cards.extend({ format: CardFormat, folder: z.string().min(1) }),
    result: z.object({ files: z.array(ExportedFile) }),
  },
  /** Prints through the system's dialog. */
  'card.print': { args: Cards, result: z.object({ printed: z.boolean() }) },
} as const;
