import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { PersonKind } from '../people/index.ts';
import { VisitType } from './visit.type.ts';

/** What somebody took part in. */
export enum PersonEventKind {
  MET = 'MET',
  ROLE_TAKEN = 'ROLE_TAKEN',
  ROLE_LEFT = 'ROLE_LEFT',
  LIAISON_NAMED = 'LIAISON_NAMED',
}
registerEnumType(PersonEventKind, {
  name: 'PersonEventKind',
  description: '某人经历的事项。 What somebody took part in.',
  valuesConfig: {
    MET: { description: '在有效走访中见到。 Was met on a valid visit.' },
    ROLE_TAKEN: { description: '任职。 Took a role in an enterprise.' },
    ROLE_LEFT: { description: '离任。 Left it.' },
    LIAISON_NAMED: {
      description: '在任期间所在企业确定了联系人。 The enterprise was given a liaison person meanwhile.',
    },
  },
});

@ObjectType('PersonTimelineEntry', {
  description: '某人经历的一件事，附当日职务。 One thing somebody took part in, with the post held on that day.',
})
class PersonTimelineEntryType {
  @Field(() => ID, { description: '在此人经历中的编号。 Its id within the timeline.' }) id!: string;
  @Field(() => PersonEventKind, { description: '何事。 What it was.' }) kind!: PersonEventKind;
  @Field(() => Day, { description: '日期。 The day.' }) happenedOn!: string;
  @Field(() => EnterpriseType, { description: '所涉企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => PersonKind, { description: '当日身份。 In which capacity, that day.' }) personKind!: PersonKind;
  @Field(() => String, {
    nullable: true,
    description: '当日职务；未登记则为空。 The post held that day; null where none is kept.',
  })
  title?: string;
  @Field(() => VisitType, {
    nullable: true,
    description: '见到此人的走访；其他事项为空。 The visit; null of anything else.',
  })
  visit?: VisitType;
  @Field(() => String, {
    nullable: true,
    description:
      '确定的联系人；省级以上只见首字，其他事项为空。 The liaison person, masked for those above the city; null of anything else.',
  })
  liaisonName?: string;
}
export const PersonTimelineEntryConnection = connectionOf('PersonTimelineEntry', PersonTimelineEntryType);
