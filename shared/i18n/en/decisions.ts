/** Kinds of decisions. */
export const decisions = {
  kind: {
    'transfer-appoint': 'Transfer and appointment',
    transfer: 'Transfer',
    appoint: 'Appointment',
    're-appoint': 'Re-appointment',
    extend: 'Extension in the post until retirement',
    designate: 'Designation',
    assign: 'Assignment',
    nominate: 'Nomination for election',
    'approve-election': 'Approval of an election',
    second: 'Secondment',
    receive: 'Reception into the civil service',
    concurrent: 'Concurrent post',
    acting: 'Acting in a post',
    'end-post': 'End of a post',
    'retire-notice': 'Notice of retirement',
    retire: 'Retirement',
    'leave-178': 'Leave under Decree 178/2024/NĐ-CP',
    'leave-154': 'Leave under Decree 154/2025/NĐ-CP',
    resign: 'Resignation',
  },
} as const;
