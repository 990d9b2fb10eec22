/** Codes by which e-offices know the organs and types of the file's papers. */
import { organsTold, typeNameOf } from '../../../shared/documents/sidecar.ts';
import {
  distinctNames,
  type ExchangeCodes,
  type OrganExchange,
  organCodeOf,
  type TypeExchange,
  typeCodesOf,
  withOrgan,
  withType,
} from '../../../shared/domain/exchange.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { ExchangeTable } from '../../../shared/ipc/exchange-channels.ts';
import { headsOfPapers, recipientLines } from '../../db/queries/paper-rows.ts';
import { putSettings } from '../plan/settings.ts';
import type { Session } from '../workspace/session.ts';

/** Every organ and type the papers of the file name, with their codes, and what else was written down. */
export function exchangeTable({ db, settings: { exchange } }: Session): ExchangeTable {
  const heads = headsOfPapers(db);
  const issuing = heads.map(({ organ }) => organ);
  const told = organsTold(recipientLines(db));
  const kept = exchange.organs.map(({ name }) => name);
  const issuers = distinctNames(issuing).length;
  const known = distinctNames([...issuing, ...told]).length;
  const types = [...heads.map(({ kind }) => typeNameOf(kind)), ...exchange.types.map(({ name }) => name)];
  return {
    organs: distinctNames([...issuing, ...told, ...kept]).map((name, at) => ({
      name,
      code: organCodeOf(exchange, name),
      role: at < issuers ? 'issues' : at < known ? 'told' : 'kept',
    })),
    types: distinctNames(types).map((name) => ({ name, ...codesOnly(typeCodesOf(exchange, name)) })),
  };
}

function codesOnly({ type, detail }: Pick<TypeExchange, 'type' | 'detail'>): {
  type: string;
  detail: string;
} {
  return { type, detail };
}

/** Writes the code of an organ down; a blank one forgets it. */
export function setOrganCode(session: Session, organ: OrganExchange): ChangeResult {
  const exchange = withOrgan(session.settings.exchange, organ);
  return change(session, 'exchange.organ', exchange, { organ: organ.name, code: organ.code });
}

/** Writes the codes of a type of papers down; two blanks forget them. */
export function setTypeCodes(session: Session, given: TypeExchange): ChangeResult {
  const code = [given.type, given.detail].filter((one) => one !== '').join(' / ');
  const exchange = withType(session.settings.exchange, given);
  return change(session, 'exchange.type', exchange, { type: given.name, code });
}

function change(
  session: Session,
  command: 'exchange.organ' | 'exchange.type',
  exchange: ExchangeCodes,
  params: SummaryParams,
): ChangeResult {
  return session.change(command, (tx) => {
    putSettings(tx, session, { ...session.settings, exchange });
    return params;
  });
}
