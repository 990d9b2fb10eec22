/**
 * R05, KL 187: no more deputies than half of a body's headcount. The text is about working bodies, not about the
 * Front; committees and councils, which are made of leaders, have no headcount of their own.
 */
import { z } from 'zod';
import { BodyKind } from '../domain/body-kind.ts';
import { cite } from './citations.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { filledIn, peopleOn } from './meant.ts';
import { Percent } from './quantities.ts';
import { defineRule } from './rule.ts';
import { type Seat, titlesOfBody } from './unit-seats.ts';

const BASIS = cite('kl-187-tw-2025');

export const bodyDeputyShare = defineRule({
  id: 'BODY-DEPUTY-SHARE',
  scope: 'body',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({
    maxPercent: Percent.default(50),
    /** Kinds of bodies (resources/titles/templates.json). */
    bodyKinds: z
      .array(BodyKind)
      .default([
        'party-office',
        'party-building',
        'party-organisation',
        'party-propaganda',
        'party-inspection',
        'office',
        'economy',
        'culture',
        'service-centre',
      ]),
  }),
  check(view, bodyId, { values }) {
    const body = view.bodies.get(bodyId);
    if (body === undefined || !values.bodyKinds.some((kind) => kind === body.kind)) return NOTHING;
    const seats = titlesOfBody(view, bodyId).flatMap((title) => title.seats);
    const headcount = seats.filter(({ post }) => post.inHeadcount && post.slot <= post.norm).length;
    const deputies = peopleOn(seats.filter(isDeputy)).size;
    if (deputies * 100 <= headcount * values.maxPercent) return NOTHING;
    return [
      makeFinding(
        'body',
        bodyId,
        { unitCode: body.unitCode, bodyId },
        {
          rule: 'BODY-DEPUTY-SHARE',
          severity: 'warn',
          wanted: { kind: 'share-at-most', of: 'deputies', percent: values.maxPercent },
          found: { kind: 'share', of: 'deputies', count: deputies, total: headcount },
          legalBasis: BASIS,
        },
      ),
    ];
  },
  counted: (view, { subject }) =>
    subject.bodyId === undefined
      ? []
      : titlesOfBody(view, subject.bodyId).flatMap(({ seats }) => filledIn(seats.filter(isDeputy))),
});

function isDeputy({ title }: Seat): boolean {
  return title.role === 'deputy';
}
