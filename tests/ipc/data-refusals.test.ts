import { describe, expect, it } from 'vitest';
import { answerData, type DataHandlers } from '../../electron/data/serve.ts';
import { AppError, AppErrorShape } from '../../shared/domain/errors.ts';
import { USUAL_FORMATS } from '../../shared/domain/paper-format.ts';
import { NOTHING_KNOWN } from '../../shared/domain/person.ts';
import { DATA_CHANNELS, type RuleRow } from '../../shared/ipc/contract.ts';
import { dataProcess } from '../support/data-process.ts';
import { draft } from '../support/own-rules.ts';
import { OWED } from '../support/waivers.ts';

const NO_ARGUMENTS = [undefined, null, 42, 'placement', [], true];
const SHOWN = {
  title: 'Các đơn vị',
  filters: [],
  ordinal: 'STT',
  closing: '',
  columns: [{ header: 'Đơn vị', width: 100, align: 'left' as const }],
  lines: [['Xã Mường Tè']],
};

const AUTHORITY_ROW = {
  kind: 'appoint',
  titles: 'state-heads',
  issuer: 'province-chair',
  symbol: 'UBND',
  form: null,
  signer: null,
  bases: ['@proposal'],
  recipients: ['Lưu: VT'],
  executors: [],
};
/** Arguments in form for channels that work on an open workspace. */
const GOOD = {
  'workspace.backup': { path: 'sao.botri' },
  'workspace.restore': { from: 'sao.botri' },
  'placement.assign': { postId: '03388-D01-1', personId: 'P000001', displace: false },
  'placement.edit': { postIds: ['03388-D01-1'] },
  'placement.swap': { a: '03388-D01-1', b: '03388-D02-1' },
  'placement.clear': { postIds: ['03388-D01-1'] },
  'placement.paste': { items: [{ postId: '03388-D01-1', note: 'x', leaves: [], displace: false }] },
  'proposal.make': {
    postIds: null,
    personIds: null,
    requiredOnly: true,
    reach: 'province',
    standard: 'met',
    workId: 'w1',
  },
  'proposal.apply': { items: [{ postId: '03388-D01-1', personId: 'P000001' }] },
  'disposition.set': { personId: 'P000001', kind: 'retire', date: null, note: '' },
  'disposition.clear': { personId: 'P000001' },
  'disposition.setMany': { personIds: ['P000001'], kind: 'retire', date: 'suggested', note: null },
  'disposition.board': {},
  'retirement.calendar': {},
  'vacancy.forecast': {},
  'concurrency.set': { a: 'D01', b: 'H01', mode: 'joint' },
  'seat.add': { bodyId: '03388-office', titleCode: 'U10' },
  'seat.remove': { postId: '03388-D01-1' },
  'candidate.forPost': { postId: '03388-D01-1', query: '', limit: 5 },
  'candidate.forPerson': { personId: 'P000001', query: '', limit: 5 },
  'candidate.check': { postId: '03388-D01-1', personId: 'P000001' },
  'rule.edit': { rule: 'POST-VACANT', values: null, switch: null },
  'rule.preview': { rule: 'POST-VACANT', values: null, switch: null },
  'authority.table': {},
  'authority.save': { row: AUTHORITY_ROW, replaces: null },
  'authority.remove': { key: 'appoint/state-heads' },
  'authority.usual': { issuer: 'province-chair', usual: null },
  'authority.replaceBase': { from: 'nd-33-2023', to: 'nd-170-2025' },
  'authority.preview': { row: AUTHORITY_ROW, unitCode: null },
  'authority.export': { path: 'x.xlsx' },
  'signer.save': {
    id: null,
    signer: { name: 'x', seat: 'province-chair', unitCode: null, from: null, to: null },
  },
  'signer.remove': { id: 'signer-1' },
  'format.change': { formats: USUAL_FORMATS },
  'exchange.table': {},
  'exchange.organ': { name: 'Sở Nội vụ', code: '000.00.05.H56' },
  'exchange.type': { name: 'Quyết định', type: '2', detail: '1' },
  'citation.save': {
    id: null,
    citation: {
      type: 'Quy định',
      number: '12-QĐ/TU',
      date: null,
      issuer: '',
      title: '',
      inForceFrom: null,
      inForceTo: null,
      replacedBy: null,
    },
  },
  'citation.amend': { id: 'qd-365-tw-2025', change: null },
  'citation.remove': { id: 'own-1' },
  'waiver.list': {},
  'waiver.get': { findingId: 'QUAL-THEORY-MIN:03388-D01-1:P000001' },
  'waiver.set': { findingId: 'QUAL-THEORY-MIN:03388-D01-1:P000001', fields: OWED },
  'waiver.remove': { findingId: 'QUAL-THEORY-MIN:03388-D01-1:P000001' },
  'findings.export': { path: 'x.xlsx', findingIds: ['POST-VACANT:03388-D01-1'], language: 'vi' },
  'waiver.export': { path: 'x.xlsx', findingIds: ['QUAL-THEORY-MIN:03388-D01-1:P000001'] },
  'ownRule.save': { rule: draft() },
  'ownRule.remove': { id: 'OWN-1' },
  'ownRule.preview': { rule: draft() },
  'import.open': { workId: 'w', paths: ['ds.xlsx'] },
  'import.draft': { workId: 'w', draftId: 'd' },
  'import.change': { workId: 'w', draftId: 'd', changes: [{ kind: 'decide-all' }] },
  'import.rows': { draftId: 'd', offset: 0, limit: 10 },
  'import.issues': { draftId: 'd', offset: 0, limit: 10 },
  'import.raw': { draftId: 'd', sheetId: 'f1s1', fromRow: 1, count: 10 },
  'import.gone': { draftId: 'd', offset: 0, limit: 10 },
  'import.accept': { workId: 'w', draftId: 'd', goneOutOfScope: false },
  'import.saveDoubtful': { draftId: 'd', path: 'x.xlsx', language: 'vi' },
  'import.template': { kind: 'r1', path: 'x.xlsx', language: 'vi' },
  'import.batches': {},
  'import.batch': { id: 1 },
  'standards.list': {},
  'standards.rows': { version: null },
  'standards.preview': { rows: [] },
  'standards.save': { rows: [], name: 'x' },
  'standards.use': { version: null },
  'standards.readTable': { path: 'x.xlsx', rows: [] },
  'standards.writeTable': { path: 'x.xlsx', rows: [], name: '', language: 'vi' },
  'person.edit': { personId: 'P000001', changes: { note: 'x' } },
  'person.add': { fields: { ...NOTHING_KNOWN, fullName: 'Lò Văn Ún' } },
  'person.remove': { personIds: ['P000001'], reason: 'x', clearSeats: false },
  'person.restore': { personIds: ['P000001'] },
  'person.previewMany': { personIds: ['P000001'], field: 'note', text: 'x' },
  'person.editMany': { personIds: ['P000001'], field: 'note', text: 'x' },
  'person.apart': { a: 'P000001', b: 'P000002' },
  'person.mergeView': { kept: 'P000001', other: 'P000002' },
  'person.merge': { kept: 'P000001', other: 'P000002', take: [], seats: null },
  'person.journal': { personId: 'P000001', limit: 5 },
  'person.keepDraft': { draft: null },
  'comment.begun': {},
  'comment.keepBegun': { planId: 'plan-1', about: 'x', text: 'x' },
  'decisions.count': { postIds: [], unitCode: null },
  'decisions.ofPerson': { personId: 'P000001' },
  'decisions.set': { item: { personId: 'P000001', postId: null }, kind: null, facts: {} },
  'export.run': {
    workId: 'w',
    kind: 'list',
    format: 'xlsx',
    folder: 'x',
    postIds: [],
    unitCode: null,
    merged: false,
  },
  'export.print': { workId: 'w', kind: 'list', postIds: [], unitCode: null },
  'workspace.verify': {},
  'plan.load': {},
  'plan.part': { reading: 1, part: 0 },
  'plan.list': {},
  'plan.figures': { planId: 'plan-1' },
  'plan.create': {
    name: '2',
    startDate: '2026-07-01',
    termEnd: '2031-06-30',
    from: 'plan-1',
    content: 'copy',
    workId: 'w1',
  },
  'plan.edit': { planId: 'plan-1', name: '2', startDate: '2026-07-01', termEnd: '2031-06-30' },
  'plan.archive': { planId: 'plan-1', archived: true },
  'plan.remove': { planId: 'plan-1' },
  'plan.use': { planId: 'plan-1', workId: 'w' },
  'plan.compare': { planId: 'plan-2' },
  'plan.previewTakeOver': { planId: 'plan-2', personIds: ['P000001'] },
  'card.export': { workId: 'w', personIds: ['P000001'], format: 'pdf', folder: '/tmp/x' },
  'shownList.export': { workId: 'w', table: SHOWN, format: 'pdf', folder: '/tmp/x' },
  'shownList.print': { workId: 'w', table: SHOWN },
  'card.print': { workId: 'w', personIds: ['P000001'] },
  'plan.takeOver': { planId: 'plan-2', personIds: ['P000001'], withWaivers: true },
  'history.undo': {},
  'history.redo': {},
  'rule.list': {},
  'settings.get': {},
} as const;

describe('every data channel', () => {
  it.each(DATA_CHANNELS)('%s refuses arguments out of form', async (channel) => {
    const { answer } = dataProcess();
    for (const args of NO_ARGUMENTS) {
      expect(await answer(channel, args)).toMatchObject({
        ok: false,
        error: { code: 'bad-arguments', params: { channel } },
      });
    }
  });

  it.each(Object.entries(GOOD))('%s says that no workspace is open', async (channel, args) => {
    const { answer } = dataProcess();
    expect(await answer(channel, args)).toEqual({
      ok: false,
      error: { code: 'no-workspace', params: {}, detail: '' },
    });
  });

  it.each(['', 'plan', 'plan.drop', 'toString', '__proto__', 'constructor', 'app.settings'])(
    'there is none named “%s”',
    async (channel) => {
      const { answer } = dataProcess();
      expect(await answer(channel, {})).toMatchObject({
        ok: false,
        error: { code: 'unknown-channel', params: { channel } },
      });
    },
  );
});

describe('an answer', () => {
  const answeredRule: RuleRow = {
    id: 'QUAL-THEORY-MIN',
    scope: 'b',
    severity: 'warn',
    shippedSeverity: 'warn',
    parameters: {},
    legalBasis: [],
    confirmed: true,
    editable: [],
    standardField: null,
    ascending: [],
    waivable: [],
    off: false,
    changed: false,
    citation: null,
  };

  const handlersWith = (list: () => unknown): DataHandlers =>
    ({ ...dataProcess().handlers, 'rule.list': list }) as unknown as DataHandlers;

  it('is refused where a handler answers out of form', async () => {
    for (const result of [undefined, null, [{ id: 1 }], {}]) {
      const answer = await answerData(
        handlersWith(() => result),
        'rule.list',
        {},
      );
      expect(answer).toMatchObject({ ok: false, error: { code: 'bad-result' } });
    }
  });

  it('keeps the code, names and detail of a refusal', async () => {
    const refusal = new AppError('post-filled', { post: 'Bí thư' }, 'chi tiết');
    const thrown = [
      () => Promise.reject(refusal),
      () => {
        throw refusal;
      },
    ];
    for (const list of thrown) {
      expect(await answerData(handlersWith(list), 'rule.list', {})).toEqual({
        ok: false,
        error: { code: 'post-filled', params: { post: 'Bí thư' }, detail: 'chi tiết' },
      });
    }
  });

  it('is typed even where something else than an error is thrown', async () => {
    for (const thrown of [new Error('hỏng'), 'hỏng', undefined]) {
      const answer = await answerData(
        handlersWith(() => Promise.reject(thrown)),
        'rule.list',
        {},
      );
      expect(answer.ok).toBe(false);
      if (!answer.ok) expect(AppErrorShape.parse(answer.error).code).toBe('internal');
    }
  });

  it('carries only what the contract names', async () => {
    const list = () => [{ ...answeredRule, secret: 'x' }];
    const answer = await answerData(handlersWith(list), 'rule.list', {});
    expect(answer).toMatchObject({ ok: true });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});
