import { expect, it } from 'vitest';
import { officeWords } from '../../../../shared/documents/office-paper.ts';
import { personFacts } from '../../../../shared/documents/proposal-person.ts';
import { LIST_HEAD, person } from './samples.ts';

const training = (over: Parameters<typeof person>[0]) =>
  personFacts(person(over), officeWords(LIST_HEAD, 'party'))[1];

it('spells out the levels that a list has as letters only, and leaves what was typed in words', () => {
  expect(
    training({
      theory: 'elementary',
      theoryText: 'SC',
      stateManagement: 'specialist',
      stateManagementText: 'CV',
    }),
  ).toMatch(/lý luận chính trị: Sơ cấp; quản lý nhà nước: Chuyên viên\.$/);
  expect(
    training({
      theory: 'advanced',
      theoryText: 'Cao cấp LLCT-HC',
      stateManagement: null,
      stateManagementText: 'CVC',
    }),
  ).toMatch(/lý luận chính trị: Cao cấp LLCT-HC; quản lý nhà nước: CVC\.$/);
});
