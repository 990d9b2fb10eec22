/**
 * Cards of people as they print: everything the file knows of each, for the desk of those who decide. No form of the
 * State or the Party (the curriculum vitae has one of its own, Mẫu 2C), so that it bears no number and no signature.
 */
import { z } from 'zod';
import type { PaperProperties } from './paper-properties.ts';

export const CARD_FORMATS = ['pdf', 'docx'] as const;
export const CardFormat = z.enum(CARD_FORMATS);
export type CardFormat = z.infer<typeof CardFormat>;

/** A fact with its name; a history has a line for each entry. */
export interface CardFact {
  label: string;
  lines: readonly string[];
}

/** Facts in two columns, or sentences one below the other. */
export interface CardSection {
  title: string;
  facts: readonly CardFact[];
  sentences: readonly string[];
}

export interface PersonCard {
  name: string;
  /** Present position and workplace. */
  position: string;
  sections: readonly CardSection[];
}

export interface PersonCards {
  /** `Thông tin cán bộ`, above each card. */
  title: string;
  /** Which plan the cards are about, and the day they were made. */
  about: string;
  cards: readonly PersonCard[];
  properties: PaperProperties;
}
