import { registerEnumType } from 'type-graphql';

export enum NotFoundState {
  REPORTED = 'REPORTED',
  CONFIRMED = 'CONFIRMED',
  ENDED = 'ENDED',
}
registerEnumType(NotFoundState, {
  name: 'NotFoundState',
  description: '“查无此企业”到了哪一步。 How far it is that an enterprise was not found.',
  valuesConfig: {
    REPORTED: { description: '已报，待另一人复核。 Somebody did not find it; a second person is to look.' },
    CONFIRMED: { description: '已复核，企业转为停业。 A second person did not find it either; it is suspended.' },
    ENDED: { description: '已了结。 It was found, or it was closed.' },
  },
});

export enum NotFoundEnding {
  FOUND = 'FOUND',
  CLOSED = 'CLOSED',
}
registerEnumType(NotFoundEnding, {
  name: 'NotFoundEnding',
  description: '如何了结。 How it ended.',
  valuesConfig: {
    FOUND: { description: '找到了，恢复原状态。 It was found, and has its status back.' },
    CLOSED: { description: '确已不在，予以关闭。 It is gone, and its record is closed.' },
  },
});
