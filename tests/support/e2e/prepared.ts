/** Workspaces of Lai Châu made beforehand, by the services and without a window, so that a test begins where it has something to say. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ImportService } from '../../../electron/services/import/import-service.ts';
import type { Session } from '../../../electron/services/workspace/session.ts';
import { WorkspaceService } from '../../../electron/services/workspace/workspace-service.ts';
import { type PersonId, PostId, ProvinceCode } from '../../../shared/domain/ids.ts';
import type { PlanSnapshotDto } from '../../../shared/ipc/contract.ts';
import { peopleOf } from '../../../shared/ipc/packed-people.ts';
import type { SentPart, SentSnapshot } from '../../../shared/ipc/sent-plan.ts';
import { plainRow } from '../plain-row.ts';
import { callBridge } from './desk.ts';
import { officersWorkbook } from './officers.ts';

export const UNIT = 'Xã Mường Tè';

/** A folder for a file of tests, and what takes it away again. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-e2e-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A workspace at `path`: with `sample` the sample province, else without people; `change` goes further before it is closed. */
export async function makeWorkspace(
  path: string,
  sample: boolean,
  change: (session: Session) => Promise<void> | void = () => undefined,
): Promise<void> {
  const workspaces = new WorkspaceService({ now: () => new Date(), actor: 'e2e', appVersion: '0' });
  const provinceCode = ProvinceCode.parse('12');
  await workspaces.create({ path, provinceCode, sample, overwrite: false });
  try {
    await change(workspaces.session);
  } finally {
    workspaces.close();
  }
}

/** Takes the three officers in. */
export async function importOfficers(session: Session, folder: string): Promise<void> {
  const roster = join(folder, 'danh sách.xlsx');
  await officersWorkbook(roster);
  await importList(session, roster);
}

/** Takes a list in as it is understood, with nothing answered. */
export async function importList(session: Session, path: string): Promise<void> {
  const imports = new ImportService();
  try {
    const { draftId } = await imports.open(session, { paths: [path] }, {});
    await imports.accept(session, { draftId, goneOutOfScope: false }, {});
  } finally {
    await imports.closeAll();
  }
}

/** The first seat of a title in a unit. */
export function seatIn(session: Session, titleCode: string, unitName = UNIT): PostId {
  const unit = [...session.state.units.values()].find((one) => one.fullName === unitName);
  return PostId.parse(`${unit?.code}-${titleCode}-1`);
}

export function personNamed(session: Session, fullName: string): PersonId {
  const person = [...session.state.people.values()].find((one) => one.fullName === fullName);
  if (person === undefined) throw new Error(`nobody is called ${fullName}`);
  return person.id;
}

/** The plan as the window has it. */
export async function planOf(window: Page): Promise<PlanSnapshotDto> {
  const { people, ...plan } = await callBridge<SentSnapshot>(window, 'plan.load', {});
  const everybody = [people];
  const { reading, parts } = plan.rest ?? { reading: 0, parts: 0 };
  for (let part = 0; part < parts; part += 1) {
    const further = await callBridge<SentPart>(window, 'plan.part', { reading, part });
    plan.rows.push(...further.rows);
    everybody.push(further.people);
    plan.findings.push(...further.findings);
  }
  return { ...plan, people: everybody.flatMap(peopleOf).map(plainRow), rest: null };
}
