/** Columns of people as they were read. */
import type { ColDef } from 'ag-grid-community';
import type { PreviewRow } from '../../../shared/domain/import.ts';
import { type PersonFields, presentPosition } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { dateWords } from '../../../shared/text/date-words.ts';
import { formatDisciplines } from '../../../shared/text/histories/disciplines.ts';
import { formatEvaluations } from '../../../shared/text/histories/evaluations.ts';
import { formatRelatives } from '../../../shared/text/histories/relatives.ts';
import { formatService } from '../../../shared/text/histories/service.ts';
import { unitName } from '../../components/plan-words.ts';
import { usePlanStore } from '../../state/plan-store.ts';

interface Reading {
  width: number;
  read: (person: PersonFields, t: Translate) => string;
  /** Fields of columns it is shown for; without them it is always shown. */
  of?: readonly string[];
}

const level = (t: Translate, area: string, value: string | null, verbatim: string): string =>
  value === null ? verbatim : t(`domain.${area}.${value}`);

const READINGS: Record<string, Reading> = {
  fullName: { width: 180, read: (p) => p.fullName },
  birth: { width: 96, read: (p) => dateWords(p.birth) },
  sex: { width: 88, read: (p, t) => (p.sex === null ? '' : t(`domain.sex.${p.sex}`)) },
  current: { width: 260, read: presentPosition },
  unit: {
    width: 160,
    read: (p) => (p.currentUnitCode ? unitName(usePlanStore.getState().index, p.currentUnitCode) : ''),
  },
  degree: {
    width: 150,
    of: ['degree', 'qualifications'],
    read: (p, t) => level(t, 'degree', p.degree, p.degreeText),
  },
  major: {
    width: 150,
    of: ['degree', 'qualifications', 'major'],
    read: (p) => p.fields.join(', '),
  },
  school: { width: 150, of: ['school'], read: (p) => p.schools.join(', ') },
  theory: {
    width: 120,
    of: ['theory', 'qualifications'],
    read: (p, t) => level(t, 'theory', p.theory, p.theoryText),
  },
  stateManagement: {
    width: 140,
    of: ['stateManagement', 'qualifications'],
    read: (p, t) => level(t, 'stateManagement', p.stateManagement, p.stateManagementText),
  },
  generalEducation: { width: 90, of: ['generalEducation'], read: (p) => p.generalEducation },
  foreignLanguage: { width: 110, of: ['foreignLanguage', 'qualifications'], read: (p) => p.foreignLanguage },
  informatics: { width: 110, of: ['informatics', 'qualifications'], read: (p) => p.informatics },
  partyProbation: { width: 110, of: ['partyProbation'], read: (p) => dateWords(p.party.probation) },
  partyOfficial: { width: 110, of: ['partyOfficial'], read: (p) => dateWords(p.party.official) },
  ethnicity: { width: 90, of: ['ethnicity'], read: (p) => p.ethnicity },
  religion: { width: 90, of: ['religion'], read: (p) => p.religion },
  homePlace: { width: 190, of: ['homePlace'], read: (p) => p.homePlace },
  positionSince: { width: 110, of: ['positionSince'], read: (p) => dateWords(p.positionSince) },
  appointedUntil: { width: 110, of: ['appointedUntil'], read: (p) => dateWords(p.appointedUntil) },
  recruited: { width: 110, of: ['recruited'], read: (p) => dateWords(p.recruited) },
  planning: { width: 160, of: ['planning'], read: (p) => p.planning },
  proposedTitle: { width: 180, of: ['proposedTitle'], read: (p) => p.proposedTitle },
  salaryGrade: { width: 130, of: ['salaryGrade'], read: (p) => p.salary.gradeText },
  salaryStep: { width: 80, of: ['salaryStep'], read: (p) => p.salary.stepText },
  salaryCoefficient: { width: 90, of: ['salaryCoefficient'], read: (p) => p.salary.coefficientText },
  positionAllowance: { width: 90, of: ['positionAllowance'], read: (p) => p.salary.allowanceText },
  evaluations: {
    width: 200,
    of: ['evaluations'],
    read: ({ evaluations }) => (evaluations === null ? '' : formatEvaluations(evaluations)),
  },
  disciplines: {
    width: 200,
    of: ['disciplines'],
    read: ({ disciplines }) => (disciplines === null ? '' : formatDisciplines(disciplines)),
  },
  relatives: {
    width: 220,
    of: ['relatives'],
    read: ({ relatives }) => (relatives === null ? '' : formatRelatives(relatives)),
  },
  service: {
    width: 240,
    of: ['service'],
    read: ({ service }) => (service === null ? '' : formatService(service)),
  },
  citizenId: { width: 120, of: ['citizenId'], read: (p) => p.citizenId },
  note: { width: 160, of: ['note'], read: (p) => p.note },
};

/** One column of the row's person. */
function personColumn(
  headerName: string,
  width: number,
  read: (person: PersonFields) => string,
): ColDef<PreviewRow> {
  return {
    headerName,
    headerTooltip: headerName,
    width,
    sortable: false,
    valueGetter: ({ data }) => (data === undefined || data.person === null ? '' : read(data.person)),
    tooltipValueGetter: ({ value }) => value,
  };
}

/**
 * Row number and name first, then what the list carries (`fields`: fields of its columns, null for everything),
 * then columns kept as they stand.
 */
export function personColumns(
  t: Translate,
  fields: readonly string[] | null,
  extra: readonly string[],
): ColDef<PreviewRow>[] {
  const shown = Object.entries(READINGS).filter(
    ([, { of }]) => of === undefined || fields === null || of.some((field) => fields.includes(field)),
  );
  return [
    { headerName: t('importScreen.row'), field: 'row', width: 76, pinned: 'left', sortable: false },
    ...shown.map(([name, { width, read }]) => ({
      ...personColumn(name === 'unit' ? t('importScreen.unit') : t(`domain.field.${name}`), width, (person) =>
        read(person, t),
      ),
      ...(name === 'fullName' ? { pinned: 'left' as const } : {}),
    })),
    ...extra.map((header) =>
      personColumn(header, 140, (person) => person.extra.find((one) => one.header === header)?.text ?? ''),
    ),
  ];
}
