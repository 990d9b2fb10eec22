/** Those who sign: a change in an office is one entry here, whatever papers it signs. */
import type { AuthoritySettings } from '../../../shared/domain/authority.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { isCommuneSeat, type Signer, SignerId } from '../../../shared/domain/signing.ts';
import type { SignerFields } from '../../../shared/ipc/authority-channels.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { Session } from '../workspace/session.ts';
import { putSettings } from './settings.ts';

/**
 * Enters somebody who signs (`id` null) or corrects what is known of them. Throws AppError `signer-incomplete` without
 * a name, or for an office of a commune without the commune; `signer-dates`; `signer-not-found`; `unit-not-found`.
 */
export function saveSigner(session: Session, id: SignerId | null, fields: SignerFields): ChangeResult {
  const { authority } = session.settings;
  const { seat, unitCode, from, to } = fields;
  const name = fields.name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '' || (isCommuneSeat(seat) && unitCode === null)) throw new AppError('signer-incomplete', {});
  if (from !== null && to !== null && to < from) throw new AppError('signer-dates', { signer: name });
  if (unitCode !== null && !session.state.units.has(unitCode)) {
    throw new AppError('unit-not-found', { unit: unitCode });
  }
  const place = isCommuneSeat(seat) ? unitCode : null;
  if (id === null) {
    const number = authority.lastSigner + 1;
    const signer = { id: SignerId.parse(`signer-${number}`), name, seat, unitCode: place, from, to };
    return write(
      session,
      { ...authority, signers: [...authority.signers, signer], lastSigner: number },
      signer,
    );
  }
  const before = signerOf(session, id);
  if (before.seat !== seat && usesOf(authority, id) > 0) {
    throw new AppError('signer-in-use', { signer: name, count: usesOf(authority, id) });
  }
  const signer = { id, name, seat, unitCode: place, from, to };
  const signers = authority.signers.map((one) => (one.id === id ? signer : one));
  return write(session, { ...authority, signers }, signer);
}

/** Throws AppError `signer-in-use` where a row of the table, or an organ's usual signing, names the person. */
export function removeSigner(session: Session, id: SignerId): ChangeResult {
  const { authority } = session.settings;
  const signer = signerOf(session, id);
  const count = usesOf(authority, id);
  if (count > 0) throw new AppError('signer-in-use', { signer: signer.name, count });
  const signers = authority.signers.filter((one) => one.id !== id);
  return session.change('signer.remove', (tx) => {
    putSettings(tx, session, { ...session.settings, authority: { ...authority, signers } });
    return { signer: signer.name };
  });
}

function write(session: Session, authority: AuthoritySettings, { name, seat }: Signer): ChangeResult {
  return session.change('signer.save', (tx) => {
    putSettings(tx, session, { ...session.settings, authority });
    return { signer: name, seat };
  });
}

function signerOf({ settings }: Session, id: SignerId): Signer {
  const signer = settings.authority.signers.find((one) => one.id === id);
  if (signer === undefined) throw new AppError('signer-not-found', {});
  return signer;
}

function usesOf({ rows, usual }: AuthoritySettings, id: SignerId): number {
  const named = [...rows, ...Object.values(usual)];
  return named.filter(({ signer }) => signer === id).length;
}
