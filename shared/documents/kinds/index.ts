/** The text of every kind of decision. */
import type { DecisionKind } from '../../domain/decision-kind.ts';
import { acting } from './acting.ts';
import { designate } from './designation.ts';
import { approveElection, nominate } from './elections.ts';
import type { KindText } from './kind-text.ts';
import { endPost, leave154, leave178, resign, retire, retireNotice } from './leaving.ts';
import { appoint, assign, concurrent, transfer, transferAppoint, type Writer } from './placing.ts';
import { receive } from './reception.ts';
import { recognise } from './recognition.ts';
import { second } from './secondment.ts';
import { extend, reAppoint } from './terms.ts';
import type { Voice } from './voice.ts';

const WRITERS: Readonly<Record<DecisionKind, Writer>> = {
  'transfer-appoint': transferAppoint,
  transfer,
  appoint,
  're-appoint': reAppoint,
  extend,
  designate,
  assign,
  nominate,
  'approve-election': approveElection,
  recognise,
  second,
  receive,
  concurrent,
  acting,
  'end-post': endPost,
  'retire-notice': retireNotice,
  retire,
  'leave-178': leave178,
  'leave-154': leave154,
  resign,
};

/** What the paper says, in the words of who issues it. */
export function kindText(voice: Voice): KindText {
  return WRITERS[voice.input.kind](voice);
}
