import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { DepartmentKind, DepartmentType } from '../departments/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { ReformItemKind, ReformKind, ReformState } from './reform-states.ts';

registerEnumType(ReformKind, {
  name: 'ReformKind',
  description: '机构改革的方式。 What becomes of departments.',
  valuesConfig: {
    MERGE: { description: '合并：几个部门并为一个。 Several become one.' },
    SPLIT: { description: '分设：一个部门分为几个。 One becomes several.' },
    RENAME: { description: '更名或改组：一个部门由另一个承接。 One goes on as another.' },
  },
});
registerEnumType(ReformState, {
  name: 'ReformState',
  description: '机构改革进行到哪一步。 How far a reform is.',
  valuesConfig: {
    PLANNED: { description: '待实施。 Waits for its day.' },
    RUNNING: { description: '正在实施。 At work.' },
    DONE: { description: '已实施。 Done.' },
    UNDOING: { description: '正在撤回。 Being taken back.' },
    UNDONE: { description: '已撤回。 Taken back.' },
  },
});
registerEnumType(ReformItemKind, {
  name: 'ReformItemKind',
  description: '部门手上的事项。 What lies before a department.',
  valuesConfig: {
    REFERRAL: { description: '转办问题。 A problem referred to it.' },
    INVITATION: { description: '会商邀请。 An invitation to a consultation.' },
    DECISION: { description: '待落实的会商决定。 A decision that it carries out.' },
    LETTER: { description: '督办函。 A supervision letter.' },
    CONTACT: { description: '部门联系人。 A contact of it.' },
    VISIT: { description: '参加过的走访。 A visit it went along on.' },
  },
});

@ObjectType('DepartmentSuccession', {
  implements: NodeType,
  description: '部门承接关系：自某日起由谁承接谁。 That one department follows another from a day on.',
})
export class DepartmentSuccessionType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '所属区划的键。 Key of its region.' }) regionId!: number;
  @Field(() => RegionType, { description: '所属区划。 Its region.' }) region!: RegionType;
  @Field(() => DepartmentType, { description: '改革前的部门。 The department before.' }) predecessor!: DepartmentType;
  @Field(() => String, { description: '改革前的名称。 Its name before.' }) predecessorName!: string;
  @Field(() => DepartmentType, {
    nullable: true,
    description: '承接的部门；实施前为空。 The department after; null before the reform is carried out.',
  })
  successor?: DepartmentType;
  @Field(() => DepartmentKind, { description: '承接部门的类别。 What the successor answers for.' })
  successorKind!: DepartmentKind;
  @Field(() => String, { description: '承接部门的名称。 Name of the successor.' }) successorName!: string;
  @Field(() => Boolean, { description: '未办结事项是否归它。 Whether what is open goes to it.' }) takesOver!: boolean;
  @Field(() => Day, { description: '自何日起。 From which day on.' }) effectiveOn!: string;
}

@ObjectType('ReformMove', {
  description: '改革中移交的一件未办结事项。 One open thing that a reform handed on.',
})
export class ReformMoveType {
  @Field(() => ReformItemKind, { description: '哪一类。 Of which kind.' }) kind!: ReformItemKind;
  @Field(() => ID, { description: '去哪里看：事项的全局编号。 Opaque id of what it leads to.' }) subjectId!: string;
  @Field(() => Int, { description: '属地的键。 Key of its region.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its region.' }) region!: RegionType;
  @Field(() => String, { description: '事项。 What it is.' }) label!: string;
  @Field(() => String, { description: '原承办部门。 From whom.' }) fromName!: string;
  @Field(() => String, { description: '承接部门。 To whom.' }) toName!: string;
}

@ObjectType({ description: '当前登录者可对该改革做什么。 What the viewer may do with a reform.' })
export class DepartmentReformViewerCan {
  @Field(() => Boolean, { description: '撤回。 Take it back.' }) undo!: boolean;
}

@ObjectType('DepartmentReform', {
  implements: NodeType,
  description: '一次部门机构改革：合并、分设或更名。 A reform of departments, by a document, from a day on.',
})
export class DepartmentReformType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '实施区划的键。 Key of the region that carries it out.' }) regionId!: number;
  @Field(() => RegionType, { description: '实施的区划。 The region that carries it out.' }) region!: RegionType;
  @Field(() => ReformKind, { description: '方式。 What becomes of the departments.' }) kind!: ReformKind;
  @Field(() => Day, { description: '实施日期。 From which day on.' }) effectiveOn!: string;
  @Field(() => String, { description: '依据的文件。 The document it rests on.' }) document!: string;
  @Field(() => Boolean, { description: '是否含下级。 Whether regions below go along.' }) withCounties!: boolean;
  @Field(() => ReformState, { description: '进行到哪一步。 How far it is.' }) state!: ReformState;
  @Field(() => Boolean, { description: '日期已到而尚未实施。 Whether its day has come and it still waits.' })
  isDue!: boolean;
  @Field(() => String, { description: '准备人。 Who prepared it.' }) preparedByName!: string;
  @Field(() => Day, { description: '准备日期。 When it was prepared.' }) preparedOn!: string;
  @Field(() => Timestamp, { nullable: true, description: '何时完成。 When it was done.' }) finishedAt?: string;
  @Field(() => Int, { description: '已处理的部门数。 Departments gone through.' }) done!: number;
  @Field(() => Int, { description: '改革前的部门数。 Departments before it.' }) total!: number;
  @Field(() => [DepartmentSuccessionType], { description: '承接关系，最多 500 条。 Who follows whom, at most 500.' })
  successions!: DepartmentSuccessionType[];
  @Field(() => [ReformMoveType], {
    description:
      '移交的未办结事项，最多 200 件；只见辖区内的。 What was handed on, at most 200; only what one may see.',
  })
  moves!: ReformMoveType[];
  @Field(() => Int, { description: '移交的未办结事项数。 How much was handed on.' }) moveCount!: number;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => DepartmentReformViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: DepartmentReformViewerCan;
}
export const DepartmentReformConnection = connectionOf('DepartmentReform', DepartmentReformType);

@ObjectType({ description: '一次机构改革之后。 A reform after a deed.' })
export class DepartmentReformPayload {
  @Field(() => DepartmentReformType, { description: '该改革。 The reform.' }) reform!: DepartmentReformType;
}

@ObjectType({ description: '一个区划里将被改革的部门。 The departments of one region that would be reformed.' })
export class ReformPlace {
  @Field(() => Int, { description: '区划的键。 Key of the region.' }) regionId!: number;
  @Field(() => String, { description: '区划名称。 Name of the region.' }) regionName!: string;
  @Field(() => [String], { description: '改革前的部门。 The departments before.' }) predecessors!: string[];
}

@ObjectType({ description: '一类事项：移交几件、保留几件。 Of one kind, how many move and how many stay.' })
export class ReformCount {
  @Field(() => ReformItemKind, { description: '哪一类。 Of which kind.' }) kind!: ReformItemKind;
  @Field(() => Int, { description: '移交承接部门的件数。 How many go to the successor.' }) moving!: number;
  @Field(() => Int, { description: '保留原名称的件数。 How many stay under the old name.' }) staying!: number;
}

@ObjectType({ description: '部门手上的一件事项。 One thing that lies before a department.' })
export class ReformItem {
  @Field(() => ReformItemKind, { description: '哪一类。 Of which kind.' }) kind!: ReformItemKind;
  @Field(() => ID, { description: '去哪里看：事项的全局编号。 Opaque id of what it leads to.' }) subjectId!: string;
  @Field(() => String, { description: '事项。 What it is.' }) label!: string;
  @Field(() => String, { description: '承办部门。 The department it lies before.' }) departmentName!: string;
  @Field(() => Day, { nullable: true, description: '日期。 The day it bears.' }) on?: string;
  @Field(() => Boolean, { description: '是否移交承接部门。 Whether it goes to the successor.' }) moves!: boolean;
}

@ObjectType({ description: '改革前先看：移交什么、保留什么。 Before a reform: what would move, and what would stay.' })
export class ReformPreview {
  @Field(() => [ReformPlace], { description: '涉及的部门，按区划。 The departments, by region.' })
  places!: ReformPlace[];
  @Field(() => [ReformCount], { description: '各类件数。 How many of each kind.' }) counts!: ReformCount[];
  @Field(() => [ReformItem], {
    description: '逐件，先移交的，最多 200 件。 One by one, what moves in front, at most 200.',
  })
  items!: ReformItem[];
}
