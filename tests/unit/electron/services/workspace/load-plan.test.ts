import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../../../../electron/services/workspace/load-plan.ts';
import { openSmallWorkspace, somebody } from '../../../../support/workspaces.ts';

describe('a plan read from its file', () => {
  it('has its people by given name, those of one name by their ids', async () => {
    const names = ['Trần Văn Yên', 'Lò Thị Ánh', 'Vàng A Đông', 'Giàng Thị Dung', 'Lò Thị Ánh'];
    const { service, session } = await openSmallWorkspace(
      names.map((fullName, at) => ({ ...somebody(at + 1), fullName })),
    );
    const people = [...loadPlan(session.db, session.state.today).people.values()];
    expect(people.map(({ id, fullName }) => `${id} ${fullName}`)).toEqual([
      'P000002 Lò Thị Ánh',
      'P000005 Lò Thị Ánh',
      'P000004 Giàng Thị Dung',
      'P000003 Vàng A Đông',
      'P000001 Trần Văn Yên',
    ]);
    service.close();
  });
});
