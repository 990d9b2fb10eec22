/** Numbers of thresholds with what they count, which an editor writes behind the field. */
import { z } from 'zod';
import type { Quantity } from '../domain/parameter-kind.ts';

const counts = (quantity: Quantity) => ({ quantity });

export const Months = z.number().int().positive().max(600).meta(counts('months'));
export const Years = z.number().int().positive().max(20).meta(counts('years'));
export const Percent = z.number().min(0).max(100).meta(counts('percent'));
