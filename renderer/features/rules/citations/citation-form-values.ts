/** The form of a legal basis: what stands in its fields, and what of it is sent. */
import type { Citation, CitationChange, CitationFields } from '../../../../shared/domain/citation.ts';
import type { CitationId, IsoDate } from '../../../../shared/domain/index.ts';
import { parseTypedDay } from '../../../grid/typed-day.ts';
import { formatDate } from '../../../i18n/format.ts';

/** Days as they are typed. */
export interface CitationForm {
  type: string;
  number: string;
  date: string;
  issuer: string;
  title: string;
  inForceFrom: string;
  inForceTo: string;
  replacedBy: CitationId | null;
  compared: boolean;
}

export const DAY_FIELDS = ['date', 'inForceFrom', 'inForceTo'] as const;

export const EMPTY_FORM: CitationForm = {
  type: 'Quy định',
  number: '',
  date: '',
  issuer: '',
  title: '',
  inForceFrom: '',
  inForceTo: '',
  replacedBy: null,
  compared: false,
};

/** The form of a text as it is known; `change` is what the office noted about a shipped one. */
export function formOf(citation: Citation, change: CitationChange | null): CitationForm {
  const { type, number, issuer, title, date, inForceFrom, inForceTo, replacedBy } = citation;
  const shown = (day: IsoDate | null): string => (day === null ? '' : formatDate(day));
  return {
    type,
    number,
    issuer,
    title,
    date: shown(date),
    inForceFrom: shown(inForceFrom),
    inForceTo: shown(inForceTo),
    replacedBy,
    compared: change?.compared ?? false,
  };
}

export function isDayWrong(text: string): boolean {
  return text.trim() !== '' && parseTypedDay(text) === null;
}

/** Days that are none are left out: the form does not send while there is one. */
export function fieldsOf(form: CitationForm): CitationFields {
  const { type, number, issuer, title, replacedBy } = form;
  return {
    type,
    number,
    issuer,
    title,
    date: parseTypedDay(form.date),
    inForceFrom: parseTypedDay(form.inForceFrom),
    inForceTo: parseTypedDay(form.inForceTo),
    replacedBy,
  };
}

/** What is noted about a shipped text; what the program says already is no note. */
export function changeOf(
  form: CitationForm,
  shipped: Pick<Citation, 'inForceTo' | 'replacedBy'>,
): CitationChange {
  const inForceTo = parseTypedDay(form.inForceTo);
  return {
    inForceTo: inForceTo === shipped.inForceTo ? null : inForceTo,
    replacedBy: form.replacedBy === shipped.replacedBy ? null : form.replacedBy,
    compared: form.compared,
  };
}
