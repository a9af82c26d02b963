import { registerEnumType } from 'type-graphql';

export enum TransferState {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(TransferState, {
  name: 'EnterpriseTransferState',
  description: '企业移交到了哪一步。 How far the transfer of an enterprise is.',
  valuesConfig: {
    PROPOSED: { description: '已提出，待对方答复。 Proposed; the other county has not answered yet.' },
    ACCEPTED: { description: '已接收：此处关闭，对方建档。 Accepted: closed here, opened there.' },
    DECLINED: { description: '对方未接收。 Declined by the other county.' },
    WITHDRAWN: { description: '已撤回。 Withdrawn before there was an answer.' },
  },
});

export enum TransferDirection {
  IN = 'IN',
  OUT = 'OUT',
}
registerEnumType(TransferDirection, {
  name: 'EnterpriseTransferDirection',
  description: '移交的方向，从所列区划看。 Which way transfers go, as the listed region sees them.',
  valuesConfig: {
    IN: { description: '移交给本区划的。 Those addressed to it.' },
    OUT: { description: '由本区划移交出去的。 Those that it proposed.' },
  },
});
