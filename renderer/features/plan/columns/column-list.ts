/** The columns of the plan's grid: what may be shown, and how wide each is by itself. */

export const PLAN_COLUMNS = [
  'unit',
  'body',
  'title',
  'requirement',
  'person',
  'status',
  'form',
  'since',
  'marks',
  'findings',
  'review',
  'position',
  'currentUnit',
  'nearness',
  'birth',
  'ageAtStart',
  'sex',
  'ethnicity',
  'degree',
  'theory',
  'stateManagement',
  'planning',
  'party',
  'retirement',
  'monthsLeft',
  'note',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export function isPlanColumn(id: string | undefined): id is PlanColumn {
  return (PLAN_COLUMNS as readonly (string | undefined)[]).includes(id);
}

/** Columns that can be typed and pasted into, where the line allows it. */
export const EDITABLE_COLUMNS = ['person', 'form', 'since', 'note'] as const satisfies readonly PlanColumn[];

/** `flex`: its share of the room beyond `minWidth`; without it the width is `minWidth`. Pixels. */
export const COLUMN_WIDTHS: Readonly<Record<PlanColumn, { minWidth: number; flex?: number }>> = {
  unit: { minWidth: 120, flex: 2 },
  body: { minWidth: 120, flex: 2 },
  title: { minWidth: 192, flex: 5 },
  requirement: { minWidth: 84 },
  person: { minWidth: 140, flex: 3 },
  status: { minWidth: 120 },
  form: { minWidth: 92, flex: 1 },
  since: { minWidth: 98 },
  marks: { minWidth: 78 },
  findings: { minWidth: 200, flex: 4 },
  review: { minWidth: 92 },
  position: { minWidth: 112, flex: 3 },
  currentUnit: { minWidth: 120, flex: 2 },
  nearness: { minWidth: 104 },
  birth: { minWidth: 98 },
  ageAtStart: { minWidth: 72 },
  sex: { minWidth: 56 },
  ethnicity: { minWidth: 80 },
  degree: { minWidth: 84 },
  theory: { minWidth: 84 },
  stateManagement: { minWidth: 96 },
  planning: { minWidth: 120, flex: 2 },
  party: { minWidth: 98 },
  retirement: { minWidth: 84 },
  monthsLeft: { minWidth: 84 },
  note: { minWidth: 60, flex: 1 },
};
