/** Channels of who decides and signs → services. */
import type { authorityChannels } from '../../shared/ipc/authority-channels.ts';
import type { ChangeResult } from '../../shared/ipc/contract.ts';
import {
  authorityTable,
  removeAuthorityRow,
  replaceBase,
  saveAuthorityRow,
  setFormats,
  setUsualSigning,
} from '../services/plan/authority.ts';
import { removeSigner, saveSigner } from '../services/plan/signers.ts';
import type { Session } from '../services/workspace/session.ts';
import type { DataHandlers } from './serve.ts';

/** What words and writes papers is large and seldom the first thing asked for. */
const previewsOfAuthority = () => import('../services/plan/authority-preview.ts');
const writersOfAuthority = () => import('../services/plan/authority-file.ts');

export interface AuthorityHandlerContext {
  session: () => Session;
  /** Tells every window what a command changed. */
  told: (result: ChangeResult) => Promise<ChangeResult>;
}

export function authorityHandlers({
  session,
  told,
}: AuthorityHandlerContext): Pick<DataHandlers, keyof typeof authorityChannels> {
  return {
    'authority.table': () => authorityTable(session()),
    'authority.save': ({ row, replaces }) => told(saveAuthorityRow(session(), row, replaces)),
    'authority.remove': ({ key }) => told(removeAuthorityRow(session(), key)),
    'authority.usual': ({ issuer, usual }) => told(setUsualSigning(session(), issuer, usual)),
    'authority.replaceBase': ({ from, to }) => told(replaceBase(session(), from, to)),
    'authority.preview': async ({ row, unitCode }) =>
      (await previewsOfAuthority()).previewAuthority(session(), row, unitCode),
    'authority.export': async ({ path }) => {
      await (await writersOfAuthority()).writeAuthorityTable(session(), path);
      return { done: true };
    },
    'signer.save': ({ id, signer }) => told(saveSigner(session(), id, signer)),
    'signer.remove': ({ id }) => told(removeSigner(session(), id)),
    'format.change': ({ formats }) => told(setFormats(session(), formats)),
  };
}
