/** Who works on the file, in which role. Each change is one undoable step. */
import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { ROLES, Role, type StaffMember, sameMember } from '../../../shared/domain/index.ts';
import { usePermission } from '../../components/review/review-commands.ts';
import { attempt } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { reviewCalls, useReviewStore } from '../../state/review-store.ts';
import styles from './settings-screen.module.css';

async function keep(staff: readonly StaffMember[]): Promise<void> {
  const { delta } = await reviewCalls.staff(staff);
  usePlanStore.getState().applyDelta(delta);
}

export function StaffForm(): ReactNode {
  const t = useT();
  const staff = useReviewStore((state) => state.desk.staff);
  const { may, why } = usePermission()('staff.change');
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{t('review.staff.text')}</p>
      {staff.length === 0 ? <p className={styles.label}>{t('review.staff.none')}</p> : null}
      <ul className={styles.staff}>
        {staff.map((one) => (
          <li key={`${one.role} ${one.name}`}>
            <span>
              {one.name}
              <span className={styles.hint}>
                {`${t(`review.role.${one.role}`)}: ${t(`review.roleText.${one.role}`)}`}
              </span>
            </span>
            <CloseButton
              size="sm"
              disabled={!may}
              aria-label={t('review.staff.remove', {
                person: `${one.name}, ${t(`review.role.${one.role}`)}`,
              })}
              title={t('review.staff.remove', {
                person: `${one.name}, ${t(`review.role.${one.role}`)}`,
              })}
              onClick={() => attempt(() => keep(staff.filter((other) => !sameMember(other, one))))}
            />
          </li>
        ))}
      </ul>
      {may ? <AddMember staff={staff} /> : <p className={styles.hint}>{why}</p>}
      <p className={styles.hint}>{t('review.staff.notSecurity')}</p>
    </div>
  );
}

function AddMember({ staff }: { staff: readonly StaffMember[] }): ReactNode {
  const t = useT();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('officer');
  const field = useRef<HTMLInputElement>(null);
  const isBlank = name.trim() === '';
  return (
    <form
      className={styles.addStaff}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBlank) return;
        attempt(async () => {
          await keep([...staff, { name: name.trim(), role }]);
          setName('');
          // Several people are added one after the other.
          field.current?.focus();
        });
      }}
    >
      <TextInput
        ref={field}
        label={t('review.staff.name')}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t('review.staff.role')}
        allowDeselect={false}
        value={role}
        data={ROLES.map((value) => ({ value, label: t(`review.role.${value}`) }))}
        onChange={(value) => setRole(Role.parse(value))}
      />
      <Button type="submit" variant="default" disabled={isBlank}>
        {t('review.staff.add')}
      </Button>
    </form>
  );
}
