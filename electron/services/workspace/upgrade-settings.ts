/** Settings as older programs wrote them, in the form of today: what the office had answered stays answered. */
import { z } from 'zod';
import { rowKey } from '../../../shared/documents/authority-row.ts';
import {
  type AuthorityRow,
  NO_AUTHORITY_SETTINGS,
  type ShippedAuthorityRow,
} from '../../../shared/domain/authority.ts';
import { ToneStyle } from '../../../shared/domain/decision.ts';
import { USUAL_FORMATS } from '../../../shared/domain/paper-format.ts';
import { type Signer, SignerId, type SignerSeat, type UsualSigning } from '../../../shared/domain/signing.ts';

/** Signers and looks of papers stood with the texts of decisions, before there was a table of authority. */
const BeforeAuthority = z.looseObject({
  authority: z.undefined().optional(),
  decisions: z.looseObject({
    state: z.looseObject({
      signer: z.object({ form: z.enum(['chair', 'vice-for-chair']), name: z.string() }),
      toneStyle: ToneStyle,
    }),
    party: z.looseObject({
      signer: z.object({ form: z.enum(['secretary', 'deputy-secretary']), name: z.string() }),
      toneStyle: ToneStyle,
      citationDash: z.boolean(),
    }),
  }),
});

/** Rows whose organ is another than the one all decisions of their family had then, and the row they go by there. */
const DECIDED_ELSEWHERE: Readonly<Record<string, string>> = {
  'appoint/state-heads': '*/state-heads',
  '*/party-staff': '*/party-heads',
};

/** `stored` with what moved in its place of today; anything else is handed back as it is. */
export function upgradeSettings(stored: unknown, shipped: readonly ShippedAuthorityRow[]): unknown {
  const old = BeforeAuthority.safeParse(stored);
  if (!old.success) return stored;
  const { state, party } = old.data.decisions;
  const signers: Signer[] = [];
  const signing = (form: UsualSigning['form'], seat: SignerSeat, name: string): UsualSigning => {
    if (name.trim() !== '') {
      const id = SignerId.parse(`signer-${signers.length + 1}`);
      signers.push({ id, name: name.trim(), seat, unitCode: null, from: null, to: null });
    }
    return { form, signer: null };
  };
  const usual = {
    'province-chair':
      state.signer.form === 'chair'
        ? signing('in-person', 'province-chair', state.signer.name)
        : signing('deputy', 'province-vice-chair', state.signer.name),
    'party-standing':
      party.signer.form === 'secretary'
        ? signing('on-behalf', 'secretary', party.signer.name)
        : signing('on-behalf-deputy', 'deputy-secretary', party.signer.name),
  };
  return {
    ...old.data,
    authority: {
      ...NO_AUTHORITY_SETTINGS,
      rows: rowsOfThen(shipped),
      signers,
      usual,
      lastSigner: signers.length,
    },
    formats: {
      state: { ...USUAL_FORMATS.state, toneStyle: state.toneStyle },
      party: { ...USUAL_FORMATS.party, toneStyle: party.toneStyle, citationDash: party.citationDash },
    },
  };
}

/** Papers the office made before go on being decided by the organ they had, until the office says otherwise. */
function rowsOfThen(shipped: readonly ShippedAuthorityRow[]): AuthorityRow[] {
  const byKey = new Map(shipped.map((row) => [rowKey(row), row]));
  return Object.entries(DECIDED_ELSEWHERE).flatMap(([key, then]) => {
    const [now, before] = [byKey.get(key), byKey.get(then)];
    if (now === undefined || before === undefined) return [];
    const { source: _source, confirmed: _confirmed, ...row } = before;
    return [{ ...row, kind: now.kind, titles: now.titles }];
  });
}
