/** A threshold as it is written on the command line, by its kind. */
import type { ParameterKind } from '../../shared/domain/parameter-kind.ts';
import { dayNamed } from './lookup.ts';

const YES = ['true', 'yes', '1', 'có'];
const NO = ['false', 'no', '0', 'không'];

/** The value meant; text that means none is answered as it stands, for the rule to refuse it. */
export function thresholdIn(kind: ParameterKind, text: string): unknown {
  const plain = text.trim().normalize('NFC');
  switch (kind.type) {
    case 'number':
      return numberIn(plain);
    case 'yes-no':
      if (YES.includes(plain.toLowerCase())) return true;
      return NO.includes(plain.toLowerCase()) ? false : text;
    case 'date':
      return dayNamed(plain);
    case 'choices':
    case 'titles':
    case 'texts':
      return plain.split(',').flatMap((one) => one.trim() || []);
    case 'numbers-by':
    case 'numbers-by-unit':
      return tableIn(plain);
    case 'choice':
    case 'title':
      return plain;
  }
}

function numberIn(text: string): unknown {
  if (text === 'null') return null;
  // Decimals are written with a comma here.
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

function tableIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
