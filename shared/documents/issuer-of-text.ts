/** Which organ issued a paper whose text does not name it: papers were kept before their organ was noted. */
import { familyOfIssuer, ISSUERS, type Issuer } from '../domain/issuer.ts';
import type { Province, Unit } from '../domain/unit.ts';
import { fold } from '../text/fold.ts';
import type { DecisionDocument } from './decision-document.ts';
import { headOf } from './paper-head.ts';

type Head = Pick<DecisionDocument, 'family' | 'superior' | 'organ' | 'authority' | 'resolves'>;

/**
 * The one organ whose head and authority line the text has: of the State "Chủ tịch Uỷ ban nhân dân …" tells the chair
 * from the committee, of the Party who resolves tells the standing board from the permanent members. `unit` is the
 * commune the paper is about. Null where no organ, or more than one, writes so.
 */
export function issuerOfText(text: Head, province: Province, unit: Unit | null): Issuer | null {
  const same = ISSUERS.filter((issuer) => {
    if (familyOfIssuer(issuer) !== text.family) return false;
    const head = headOf(issuer, province, unit, 'new');
    const decides = text.family === 'state' ? text.authority : text.resolves.replace(/ QUYẾT ĐỊNH$/u, '');
    return (
      joined(head.superior) === joined(text.superior) &&
      joined(head.organ) === joined(text.organ) &&
      fold(head.authority) === fold(decides)
    );
  });
  const [only, ...others] = same;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Lines as one: where they broke, and which letters bore their marks, changed over the years. */
function joined(lines: readonly string[]): string {
  return fold(lines.join(' '));
}
