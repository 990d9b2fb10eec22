/** Kinds of bodies that units are given (resources/titles/templates.json). */
import { z } from 'zod';

export const BODY_KINDS = [
  'party-committee',
  'party-office',
  'party-building',
  'party-organisation',
  'party-propaganda',
  'party-inspection',
  'council',
  'council-legal',
  'council-socioeconomic',
  'peoples-committee',
  'office',
  'economy',
  'culture',
  'service-centre',
  'front',
  'military',
] as const;
export const BodyKind = z.enum(BODY_KINDS);
export type BodyKind = z.infer<typeof BodyKind>;
