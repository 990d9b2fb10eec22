/** Changes the workspace of its argument without end; tells each change once it is confirmed: `seq hash`. */
import { setDisposition } from '../../../electron/services/plan/dispositions.ts';
import { assign, clear, edit } from '../../../electron/services/plan/placements.ts';
import type { Session } from '../../../electron/services/workspace/session.ts';
import { WorkspaceService } from '../../../electron/services/workspace/workspace-service.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';

const service = new WorkspaceService({ now: () => new Date(), actor: 'tester', appVersion: '0.1.0' });
await service.open(process.argv[2] ?? '');
const { session } = service;
const posts = [...session.state.posts.keys()];
const people = [...session.state.people.keys()];

function next(open: Session, step: number): ChangeResult {
  const postId = posts[(step * 7) % posts.length] as PostId;
  const personId = people[step % people.length] as PersonId;
  switch (step % 6) {
    case 0:
    case 1:
      return assign(open, { postId, personId, displace: true });
    case 2:
      return setDisposition(open, { personId, kind: 'surplus', date: null, note: `${step}` });
    case 3: {
      const filled = [...open.state.placements.keys()];
      return filled.length === 0
        ? assign(open, { postId, personId, displace: true })
        : edit(open, { postIds: filled, note: `${step}` });
    }
    case 4:
      return open.undo();
    default:
      return clear(open, [...open.state.placements.keys()].slice(0, 1));
  }
}

for (let step = 0; ; step += 1) {
  const { entry } = next(session, step);
  if (entry !== null) process.stdout.write(`${entry.seq} ${entry.hash}\n`);
  // Lets standard output drain, as this loop would otherwise hold everything back.
  await new Promise((resolve) => setImmediate(resolve));
}
