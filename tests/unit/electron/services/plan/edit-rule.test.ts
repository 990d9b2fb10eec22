import { describe, expect, it } from 'vitest';
import { saveCitation } from '../../../../../electron/services/plan/edit-citations.ts';
import { editRule, previewRule, type RuleEdit } from '../../../../../electron/services/plan/edit-rule.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { ruleList } from '../../../../../electron/services/plan/rule-list.ts';
import { wordsIn } from '../../../../../electron/services/words.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import type { AppError } from '../../../../../shared/domain/errors.ts';
import { CitationId } from '../../../../../shared/domain/ids.ts';
import type { RuleId } from '../../../../../shared/domain/rule-id.ts';
import { journalSentence } from '../../../../../shared/i18n/journal-sentence.ts';
import { refusalGaps } from '../../../../../shared/i18n/threshold-words.ts';
import { openSmallWorkspace, personId, postOf, UNIT_CODES } from '../../../../support/workspaces.ts';

const { t, number } = wordsIn('vi');

function edit(rule: RuleId, values: RuleEdit['values'], given: RuleEdit['switch'] = null): RuleEdit {
  return { rule, values, switch: given };
}

function rowOf(session: Session, rule: RuleId) {
  const row = ruleList(session).find(({ id }) => id === rule);
  if (row === undefined) throw new Error(`no row for ${rule}`);
  return row;
}

const parameter = (session: Session, rule: RuleId, name: string) =>
  rowOf(session, rule).editable.find((one) => one.name === name);

const said = (session: Session): string => {
  const entry = session.entries(1)[0];
  return entry === undefined ? '' : journalSentence(t, entry.command, entry.summary, number);
};

function refusalOf(run: () => unknown): AppError {
  try {
    run();
  } catch (error) {
    return error as AppError;
  }
  throw new Error('nothing was refused');
}

describe('editing a rule', () => {
  it('sets thresholds as one step that counts as confirmed, is told in words, and is undone', async () => {
    const { session } = await openSmallWorkspace();
    editRule(session, edit('AGE-FULL-TERM', { months: 48, until: 'term-end', countAttainmentMonth: true }));
    expect(parameter(session, 'AGE-FULL-TERM', 'months')).toMatchObject({
      value: 48,
      shipped: 60,
      overridden: true,
      confirmed: true,
    });
    expect(rowOf(session, 'AGE-FULL-TERM')).toMatchObject({ changed: true, off: false, confirmed: true });
    expect(said(session)).toBe(
      'Sửa quy định “Đủ thời gian công tác của nhiệm kỳ”: Thời hạn tính: đến hết nhiệm kỳ; Số tháng công tác tối thiểu: 48; Tính cả tháng đủ tuổi: Có'.replace(
        'Đủ thời gian công tác của nhiệm kỳ',
        t('rules.AGE-FULL-TERM.name'),
      ),
    );
    session.undo();
    expect(rowOf(session, 'AGE-FULL-TERM')).toMatchObject({ changed: false, parameters: { months: 60 } });
    session.redo();
    expect(rowOf(session, 'AGE-FULL-TERM').parameters.months).toBe(48);
  });

  it('confirms a shipped value the province had yet to confirm, and keeps no other shipped value', async () => {
    const { session } = await openSmallWorkspace();
    expect(rowOf(session, 'HOME-LOCAL').confirmed).toBe(false);
    const shipped = Object.fromEntries(
      rowOf(session, 'HOME-LOCAL').editable.map(({ name, value }) => [name, value]),
    );
    editRule(session, edit('HOME-LOCAL', shipped));
    expect(rowOf(session, 'HOME-LOCAL')).toMatchObject({ confirmed: true, changed: true });
    editRule(session, edit('AGE-COMMITTEE', { firstTime: 60 }));
    expect(session.settings.ruleOverrides['AGE-COMMITTEE']).toBeUndefined();
    editRule(session, edit('HOME-LOCAL', null));
    expect(session.settings.ruleOverrides).toEqual({});
    expect(said(session)).toContain('Chức danh: về mặc định');
  });

  it('writes nothing where nothing is changed', async () => {
    const { session } = await openSmallWorkspace();
    const none = { off: false, severity: null, citation: null };
    expect(editRule(session, edit('AGE-FULL-TERM', { months: 60 }, none)).entry).toBeNull();
    expect(editRule(session, edit('AGE-FULL-TERM', null)).entry).toBeNull();
    expect(session.entries(9)).toHaveLength(1);
  });

  it('switches off, and what it found is gone at once', async () => {
    const { session } = await openSmallWorkspace();
    const vacant = () => session.findings.all().filter(({ rule }) => rule === 'POST-VACANT').length;
    const before = vacant();
    expect(before).toBeGreaterThan(0);
    const off = { off: true, severity: null, citation: null };
    const { delta } = editRule(session, edit('POST-VACANT', null, off));
    expect([vacant(), delta.findingsRemoved.length]).toEqual([0, before]);
    expect(rowOf(session, 'POST-VACANT')).toMatchObject({ off: true, changed: false });
    expect(said(session)).toMatch(/: tắt$/);
    editRule(session, edit('POST-VACANT', null));
    expect([vacant(), said(session)]).toEqual([before, expect.stringMatching(/: bật lại$/)]);
  });

  it('gives another severity and a text of the province, and never blocks on what is unconfirmed', async () => {
    const { session } = await openSmallWorkspace();
    saveCitation(session, null, {
      type: 'Quy định',
      number: '12-QĐ/TU',
      date: '2026-05-01',
      issuer: 'Tỉnh uỷ',
      title: 'về bố trí cán bộ',
      inForceFrom: '2026-05-01',
      inForceTo: null,
      replacedBy: null,
    });
    const citation = CitationId.parse('own-1');
    assign(session, { postId: postOf('U10'), personId: personId(1), displace: false });
    editRule(session, edit('QUAL-STATE-MANAGEMENT-MIN', null, { off: false, severity: 'block', citation }));
    editRule(session, edit('PERSON-UNPLACED', null, { off: false, severity: 'info', citation }));
    const of = (rule: RuleId) => session.findings.all().filter((finding) => finding.rule === rule);
    expect(of('PERSON-UNPLACED').length).toBeGreaterThan(0);
    for (const finding of of('PERSON-UNPLACED'))
      expect([finding.severity, finding.legalBasis[0]]).toEqual(['info', citation]);
    for (const finding of of('QUAL-STATE-MANAGEMENT-MIN')) expect(finding.severity).not.toBe('block');
    expect(rowOf(session, 'PERSON-UNPLACED')).toMatchObject({
      severity: 'info',
      shippedSeverity: 'warn',
      citation,
      changed: true,
    });
    expect(rowOf(session, 'PERSON-UNPLACED').legalBasis[0]).toBe(citation);
    expect(said(session)).toContain('mức độ: Lưu ý; căn cứ riêng: QĐ 12-QĐ/TU');
  });

  it.each([
    ['AGE-FULL-TERM', { months: 'nhiều' }, 'cần là số nguyên từ 1 đến 600'],
    ['AGE-FULL-TERM', { months: 0 }, 'cần là số nguyên từ 1 đến 600'],
    ['AGE-FULL-TERM', { until: 'mai' }, 'cần là một trong các lựa chọn có sẵn'],
    ['AGE-COMMITTEE', { partyReference: '2026-02-30' }, 'cần là một ngày có thật'],
    ['HOME-LOCAL', { titles: ['D99'] }, 'chỉ gồm các chức danh trong danh mục'],
    ['HOME-LOCAL', { district: 'có' }, 'cần là có hoặc không'],
    ['UNIT-CENTRE-DIRECTOR', { director: 'X99' }, 'cần là một chức danh trong danh mục'],
    ['PROVINCE-VICE-CHAIRS', { average: 0 }, 'cần là một số lớn hơn 0'],
    ['UNIT-HEADCOUNT', { partyMax: { commune: 17 } }, 'mỗi loại cần một số, từ 0 trở lên'],
    [
      'UNIT-HEADCOUNT',
      { assigned: { '99999': { party: 3 } } },
      'mỗi đơn vị của phương án một số, từ 0 trở lên',
    ],
    ['BODY-DEPUTY-SHARE', { bodyKinds: ['office', 'x'] }, 'chỉ gồm các lựa chọn có sẵn'],
  ] as const)('refuses %s %j in words', async (rule, values, allowed) => {
    const { session } = await openSmallWorkspace();
    for (const run of [editRule, previewRule]) {
      const error = refusalOf(() => run(session, edit(rule, values)));
      expect([error.code, error.params.parameter]).toEqual(['rule-value', Object.keys(values)[0]]);
      expect(refusalGaps(t, error.code, error.params).allowed).toBe(allowed);
    }
    expect(session.settings.ruleOverrides).toEqual({});
  });

  it.each([
    ['UNIT-STANDING-COMMITTEE', { minMembers: 12 }, ['Số uỷ viên tối thiểu', 'Số uỷ viên tối đa']],
    [
      'UNIT-COMMITTEE-SIZE',
      { maxOfTwo: 40 },
      ['Tối đa khi không sắp xếp hoặc từ 2 xã', 'Tối đa khi từ 3 xã trở lên'],
    ],
    ['PROVINCE-ORGANISATIONS', { average: 5 }, []],
    ['UNIT-HEADCOUNT', { partyMax: { commune: 17, ward: 21, 'special-zone': 17 } }, []],
  ] as const)('refuses thresholds of %s that contradict each other: %j', async (rule, values, names) => {
    const { session } = await openSmallWorkspace();
    for (const run of [editRule, previewRule]) {
      const error = refusalOf(() => run(session, edit(rule, values)));
      expect(error.code).toBe('rule-values-contradict');
      const { lowerName, upperName } = refusalGaps(t, error.code, error.params);
      if (names.length > 0) expect([lowerName, upperName]).toEqual(names);
    }
    expect(session.settings.ruleOverrides).toEqual({});
  });

  it('takes a threshold equal to the one above it, and both raised together', async () => {
    const { session } = await openSmallWorkspace();
    editRule(session, edit('UNIT-STANDING-COMMITTEE', { minMembers: 11 }));
    editRule(session, edit('UNIT-STANDING-COMMITTEE', { minMembers: 13, maxMembers: 15 }));
    expect(session.settings.ruleOverrides['UNIT-STANDING-COMMITTEE']).toEqual({
      minMembers: 13,
      maxMembers: 15,
    });
  });

  it('refuses thresholds that are none of the rule, those of the table of standards, and unknown texts', async () => {
    const { session } = await openSmallWorkspace();
    for (const [rule, values] of [
      ['AGE-FULL-TERM', { years: 5 }],
      ['QUAL-THEORY-MIN', { D01: 'advanced' }],
    ] as const) {
      expect(refusalOf(() => editRule(session, edit(rule, values))).code).toBe('rule-parameter-unknown');
    }
    const citation = CitationId.parse('own-9');
    expect(
      refusalOf(() => editRule(session, edit('POST-VACANT', null, { off: false, severity: null, citation })))
        .code,
    ).toBe('citation-not-found');
  });
});

describe('the preview of an edit', () => {
  it('counts what saving then brings, by unit, and changes nothing', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    const assigned = { [UNIT_CODES[0] ?? '']: { party: 9 }, [UNIT_CODES[1] ?? '']: { front: 2 } };
    for (const one of [
      edit('UNIT-HEADCOUNT', { assigned }),
      edit('POST-VACANT', null, { off: false, severity: 'info', citation: null }),
      edit('PERSON-UNPLACED', null, { off: true, severity: null, citation: null }),
    ]) {
      const before = session.findings.all();
      const preview = previewRule(session, one);
      expect(session.findings.all()).toEqual(before);
      const { delta } = editRule(session, one);
      const added = new Set(delta.findingsAdded.map(({ id }) => id));
      const removed = new Set(delta.findingsRemoved);
      expect(preview).toMatchObject({
        came: [...added].filter((id) => !removed.has(id)).length,
        went: [...removed].filter((id) => !added.has(id)).length,
        changed: [...added].filter((id) => removed.has(id)).length,
      });
      expect(preview.came + preview.went + preview.changed).toBeGreaterThan(0);
      const sum = (part: 'came' | 'went' | 'changed') =>
        preview.byUnit.reduce((total, unit) => total + unit[part], 0);
      expect([sum('came'), sum('went'), sum('changed')]).toEqual([
        preview.came,
        preview.went,
        preview.changed,
      ]);
      expect(preview.findings.came.length).toBe(Math.min(200, preview.came));
    }
  });
});
