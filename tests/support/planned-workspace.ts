/** A small workspace with a beginning of a plan: somebody keeps a seat, somebody was moved, somebody retires. */
import { setDisposition } from '../../electron/services/plan/dispositions.ts';
import { assign } from '../../electron/services/plan/placements.ts';
import { openSmallWorkspace, personId, postOf } from './workspaces.ts';

export async function openPlannedWorkspace() {
  const open = await openSmallWorkspace();
  const { session } = open;
  assign(session, { postId: postOf('D01'), personId: personId(1), form: 'keep', displace: false });
  assign(session, { postId: postOf('U10'), personId: personId(2), displace: false });
  setDisposition(session, { personId: personId(3), kind: 'retire', date: null, note: '' });
  return open;
}
