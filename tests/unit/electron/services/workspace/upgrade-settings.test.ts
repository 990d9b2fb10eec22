import { describe, expect, it } from 'vitest';
import { decisionPapers } from '../../../../../electron/services/export/decision-inputs.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import { loadAuthority } from '../../../../../electron/services/resources/index.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { upgradeSettings } from '../../../../../electron/services/workspace/upgrade-settings.ts';
import { decisionFor } from '../../../../../shared/documents/decision.ts';
import { WorkspaceSettings } from '../../../../../shared/domain/settings.ts';
import { openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

/** Settings as a program before the table of authority wrote them. */
function oldSettings({ authority: _authority, formats: _formats, ...settings }: WorkspaceSettings): object {
  const { decisions } = settings;
  return {
    ...settings,
    decisions: {
      ...decisions,
      date: '2026-12-01',
      state: {
        ...decisions.state,
        signer: { form: 'vice-for-chair', name: 'Phạm Thị Mẫu' },
        localRule: 'Quyết định số 15/2026/QĐ-UBND',
        toneStyle: 'new',
      },
      party: {
        ...decisions.party,
        signer: { form: 'secretary', name: 'Hoàng Văn Mẫu' },
        toneStyle: 'old',
        citationDash: false,
      },
    },
  };
}

/** The decisions of the whole plan, one for each person. */
function decisionsOf(session: Session) {
  const papers = decisionPapers(
    session,
    { postIds: [], unitCode: null },
    { grouping: 'each', listed: false },
  );
  return papers.map(({ input }) => decisionFor(input));
}

describe('settings of an older file', () => {
  it('keep who signs, how, and how words are written', async () => {
    const { session } = await openSmallWorkspace();
    const upgraded = WorkspaceSettings.parse(upgradeSettings(oldSettings(session.settings), loadAuthority()));
    changeSettings(session, upgraded);
    const place = (code: string, person: number, form: 'transfer-appoint' | 'appoint' | 'designate') =>
      assign(session, { postId: postOf(code), personId: personId(person), displace: false, form });
    place('U20', 1, 'transfer-appoint');
    place('U30', 2, 'appoint');
    place('D01', 3, 'designate');
    const papers = decisionsOf(session);
    const state = papers.filter(({ family }) => family === 'state');
    expect(state).toHaveLength(2);
    for (const paper of state) {
      expect(paper.signature).toEqual({
        powers: ['KT. CHỦ TỊCH'],
        position: 'PHÓ CHỦ TỊCH',
        name: 'Phạm Thị Mẫu',
      });
      // Heads of divisions were appointed by the province then, whatever the shipped table says now.
      expect(paper.authority).toBe('CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH LAI CHÂU');
      expect(paper.bases).toContain('Căn cứ Quyết định số 15/2026/QĐ-UBND;');
    }
    const [party] = papers.filter(({ family }) => family === 'party');
    expect(party?.signature).toEqual({
      powers: ['T/M BAN THƯỜNG VỤ'],
      position: 'BÍ THƯ',
      name: 'Hoàng Văn Mẫu',
    });
    expect(party?.organ).toEqual(['TỈNH ỦY LAI CHÂU']);
    expect(party?.bases[0]).toBe('Căn cứ Điều lệ Đảng;');
  });

  it('with nobody to sign name nobody, and settings of today are left alone', async () => {
    const { session } = await openSmallWorkspace();
    const old = oldSettings(session.settings) as { decisions: { state: object } };
    const nameless = {
      ...old,
      decisions: {
        ...old.decisions,
        state: { ...old.decisions.state, signer: { form: 'chair', name: ' ' } },
      },
    };
    const upgraded = WorkspaceSettings.parse(upgradeSettings(nameless, loadAuthority()));
    expect(upgraded.authority.signers.map(({ name }) => name)).toEqual(['Hoàng Văn Mẫu']);
    expect(upgradeSettings(upgraded, loadAuthority())).toBe(upgraded);
  });
});
