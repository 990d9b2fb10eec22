import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { personId } from '../support/workspaces.ts';

describe('card channels', () => {
  it('write the cards of people into one file, and refuse somebody who is not in the roster', async () => {
    const { call, answer, folder } = await dataProcessWithWorkspace();
    const request = { format: 'docx', folder: join(folder, 'the') } as const;
    const personIds = [personId(1), personId(2)];
    const { files } = await call('card.export', { workId: 'w1', personIds, ...request });
    expect(files).toMatchObject([{ kind: 'person-card', subject: '' }]);
    expect(existsSync(files[0]?.path ?? '')).toBe(true);
    expect(
      await answer('card.export', { workId: 'w2', personIds: [personId(99)], ...request }),
    ).toMatchObject({ error: { code: 'person-not-found' } });
    expect(await answer('card.print', { workId: 'w3', personIds: [personId(99)] })).toMatchObject({
      error: { code: 'person-not-found' },
    });
  });
});
