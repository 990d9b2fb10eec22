/** A province's worth of papers, and ten times as many, as a clerk meets them: opening the screen, finding one again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { numberPapers } from '../../electron/services/paper/numbering.ts';
import {
  draftPapers,
  issuePapers,
  papersNotMade,
  revokePapers,
  signPapers,
} from '../../electron/services/paper/papers.ts';
import { edit } from '../../electron/services/plan/placements.ts';
import { changeSettings } from '../../electron/services/plan/settings.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import { WorkspaceService } from '../../electron/services/workspace/workspace-service.ts';
import { RAIL_KEYS } from '../../renderer/state/navigation.ts';
import { ProvinceCode } from '../../shared/domain/ids.ts';
import type { PaperId } from '../../shared/domain/paper.ts';
import type { PaperView } from '../../shared/ipc/paper-channels.ts';
import { fold } from '../../shared/text/fold.ts';
import { callBridge } from '../support/e2e/desk.ts';
import { launchApp } from '../support/runtime/launch-app.ts';
import { answerSeen, type Sign } from './answer-seen.ts';
import type { Figure } from './report.ts';

/** Sơn La: its sample has more than two thousand people in seats. */
const PROVINCE = '14';
const PAPERS = 2000;
const SIZES = [1, 10];
const DAY = '2026-12-01';
const FIND = 'Tìm số, ngày, tên, đơn vị';
const WAIT_MS = 60_000;

/** Two thousand papers issued; `rounds` times, each but the last revoked again as when a plan is decided anew. */
function issueRounds(session: Session, rounds: number): void {
  const { decisions } = session.settings;
  const party = { ...decisions.party, term: '2025 - 2030' };
  changeSettings(session, { ...session.settings, decisions: { ...decisions, party } });
  edit(session, { postIds: [...session.state.placements.keys()], form: 'transfer-appoint', since: DAY });
  for (let round = 0; round < rounds; round += 1) {
    const due = papersNotMade(session).slice(0, PAPERS);
    if (due.length < PAPERS) throw new Error(`${due.length} decisions are due`);
    draftPapers(session, due);
    const paperIds: PaperId[] = due.map((_, at) => round * PAPERS + at + 1);
    numberPapers(session, { paperIds, date: DAY, starts: [] });
    signPapers(session, paperIds, DAY);
    issuePapers(session, paperIds, DAY);
    if (round < rounds - 1) revokePapers(session, paperIds, 'Quyết định lại');
  }
}

export async function measurePapersInWindow(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const rounds of SIZES) figures.push(...(await measureRounds(rounds)));
  return figures;
}

async function measureRounds(rounds: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-bench-'));
  const path = join(folder, 'son-la.botri');
  const workspaces = new WorkspaceService({ now: () => new Date(), actor: 'bench', appVersion: '0' });
  try {
    const provinceCode = ProvinceCode.parse(PROVINCE);
    await workspaces.create({ path, provinceCode, sample: true, overwrite: false });
    issueRounds(workspaces.session, rounds);
    workspaces.close();
    const app = await launchApp({ args: [path], userDataDir: join(folder, 'user') });
    try {
      const { window } = app;
      await window.getByRole('contentinfo').waitFor({ timeout: WAIT_MS });
      const name = `${PAPERS * rounds} papers`;
      const opened = await screenOpened(window);
      await window.getByRole('tab', { name: /^Đã lấy số/ }).click();
      await window.locator('.ag-row[row-id]').first().waitFor();
      const papers = await callBridge<PaperView[]>(window, 'paper.list', {});
      const found: number[] = [];
      for (const text of textsToFind(papers)) found.push(await foundAfterTyping(window, text));
      const key = await longestKey(window, fold(papers.at(-1)?.items[0]?.personName ?? ''));
      return [
        { name: `${name}: opening the screen`, value: opened, unit: 'ms', bound: 1000 },
        { name: `${name}: a key until its letter is seen, longest`, value: key, unit: 'ms', bound: 100 },
        {
          name: `${name}: what was typed until it is found`,
          value: Math.max(...found),
          unit: 'ms',
          bound: 100,
        },
      ];
    } finally {
      await app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function screenOpened(window: Page): Promise<number> {
  const before = performance.now();
  await window.keyboard.press(RAIL_KEYS.papers);
  await window.locator('main .ag-row[row-id]').first().waitFor({ timeout: WAIT_MS });
  await painted(window);
  return performance.now() - before;
}

/** Until what was asked for is painted. */
async function painted(window: Page): Promise<void> {
  await window.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
}

/** A name, a number and a unit as they are typed, for a paper in the middle of the list. */
function textsToFind(papers: readonly PaperView[]): string[] {
  const paper = papers[Math.floor(papers.length / 2)];
  const item = paper?.items[0];
  if (paper === undefined || item === undefined) throw new Error('there is no paper');
  return [fold(item.personName), `${paper.number}/`, fold(item.unit)];
}

/** From a text put in whole until the list is down to what has it. */
async function foundAfterTyping(window: Page, text: string): Promise<number> {
  const box = window.getByRole('textbox', { name: FIND });
  const shown = window.getByRole('toolbar').getByRole('status');
  const all = await shown.innerText();
  const sign: Sign = { selector: '[role="toolbar"] [role="status"]', part: 'text' };
  const found = await answerSeen(window, 'input', sign, () => box.fill(text));
  await box.fill('');
  await shown.getByText(all, { exact: true }).waitFor();
  return found;
}

/** The longest any letter of a text took to be seen, typed one after the other. */
async function longestKey(window: Page, text: string): Promise<number> {
  await window.getByRole('textbox', { name: FIND }).focus();
  const times: number[] = [];
  for (const letter of text) {
    const box: Sign = { selector: '[role="toolbar"] input', part: 'value' };
    times.push(
      await answerSeen(window, 'keydown', box, () =>
        window.keyboard.press(letter === ' ' ? 'Space' : letter),
      ),
    );
  }
  return Math.max(...times);
}
