/** Reads lists into a draft without a thread or a workspace: Lai Châu's units unless others are given. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DeskStart, DraftDesk } from '../../electron/import/draft/desk.ts';
import type { DraftWork } from '../../electron/import/draft/work.ts';
import { loadEthnicGroups, loadProvinceUnits, loadTitles } from '../../electron/services/resources/index.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { ProvinceCode } from '../../shared/domain/ids.ts';
import type { ImportIssue, PreviewRow } from '../../shared/domain/import.ts';
import type { ImportDraft } from '../../shared/domain/import-draft.ts';
import type { UnitWithOrigins } from '../../shared/text/unit-names.ts';
import { temporaryFolder } from './temporary.ts';

export const IDLE: DraftWork = { progress: () => undefined, signal: new AbortController().signal };
const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

export type StartOptions = Partial<Omit<DeskStart, 'draftId' | 'units'>> & {
  readonly units?: readonly UnitWithOrigins[];
};

function deskStart({ units, ...options }: StartOptions): DeskStart {
  return {
    draftId: 'draft',
    today: '2026-11-20',
    units:
      units?.map((unit) => ({ ...unit, fullName: unit.name })) ??
      loadProvinceUnits(ProvinceCode.parse('12')).units,
    ethnicGroups: loadEthnicGroups(),
    titles: loadTitles(),
    memory: { columns: new Map(), answers: new Map(), files: new Map() },
    people: [],
    removed: [],
    ...options,
  };
}

export function openDesk(options: StartOptions = {}): DraftDesk {
  const desk = new DraftDesk();
  desk.start(deskStart(options));
  return desk;
}

export type ReadList = {
  readonly desk: DraftDesk;
  readonly draft: ImportDraft;
  readonly rows: readonly PreviewRow[];
  readonly issues: readonly ImportIssue[];
};

export function listOf(desk: DraftDesk): ReadList {
  return { desk, draft: desk.view(), rows: desk.rows(ALL).rows, issues: desk.issues(ALL).issues };
}

/** Reads files; a file that cannot be read throws its refusal. */
export async function readList(
  paths: readonly string[],
  options: StartOptions = {},
  sheet?: string,
): Promise<ReadList> {
  const desk = openDesk(options);
  const draft = await desk.add({ paths, sheet }, IDLE);
  const error = draft.files.find((file) => file.error !== null)?.error ?? null;
  if (error !== null) throw new AppError(error.code, error.params, error.detail);
  return listOf(desk);
}

/** Writes bytes to a file of its own, called ds.xlsx, and reads it. */
export async function readBytesAsList(
  bytes: Uint8Array,
  options: StartOptions = {},
  sheet?: string,
): Promise<ReadList> {
  const path = join(temporaryFolder(), 'ds.xlsx');
  await writeFile(path, bytes);
  return readList([path], options, sheet);
}
