import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../platform/actor.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';

registerEnumType(Role, {
  name: 'Role',
  description: '角色，与行政区划一起授予。 What a member may be in a region.',
  valuesConfig: {
    ADMINISTRATOR: { description: '管理员：人员与设置，亦可办理业务。 Members and settings, and all work.' },
    DIRECTOR: { description: '主任：本辖区全部业务，可邀请成员。 All work of the office; invites members.' },
    LEADER: { description: '分管领导：查看。 Leader in charge; reads.' },
    CLERK: { description: '工作人员：登记、更正、导入。 Registers, corrects, imports.' },
    DEPARTMENT_CONTACT: { description: '部门联系人：只见转来的事项。 Sees only what was referred to the department.' },
    AUDITOR: { description: '审计：只读。 Reads everything, changes nothing.' },
  },
});

export enum Permission {
  READ_ENTERPRISES = 'READ_ENTERPRISES',
  REGISTER_ENTERPRISES = 'REGISTER_ENTERPRISES',
  CORRECT_ENTERPRISES = 'CORRECT_ENTERPRISES',
  IMPORT_ENTERPRISES = 'IMPORT_ENTERPRISES',
  INVITE_MEMBERS = 'INVITE_MEMBERS',
  RECORD_VISITS = 'RECORD_VISITS',
  KEEP_LIAISON = 'KEEP_LIAISON',
  RUN_CAMPAIGNS = 'RUN_CAMPAIGNS',
  TRANSFER_ENTERPRISES = 'TRANSFER_ENTERPRISES',
  READ_REFERRALS = 'READ_REFERRALS',
  CHANGE_DIVISIONS = 'CHANGE_DIVISIONS',
  SEE_OPERATION = 'SEE_OPERATION',
  OPEN_NAMES = 'OPEN_NAMES',
}
registerEnumType(Permission, {
  name: 'Permission',
  description: '在某区划可做之事。 What the viewer may do in a region.',
  valuesConfig: {
    READ_ENTERPRISES: { description: '查看企业。 Read enterprises.' },
    REGISTER_ENTERPRISES: { description: '登记企业。 Register enterprises.' },
    CORRECT_ENTERPRISES: { description: '更正企业信息。 Correct enterprises.' },
    IMPORT_ENTERPRISES: { description: '批量导入。 Import enterprises.' },
    INVITE_MEMBERS: { description: '邀请成员。 Invite members.' },
    RECORD_VISITS: { description: '安排、登记走访，登记人员与问题。 Plan and record visits, people and problems.' },
    KEEP_LIAISON: { description: '维护岗位与联系人。 Keep posts and liaison persons.' },
    RUN_CAMPAIGNS: { description: '筹划、启动、调整活动。 Plan, start and revise campaigns.' },
    TRANSFER_ENTERPRISES: { description: '移交、接收企业。 Hand enterprises to other counties, and accept them.' },
    READ_REFERRALS: { description: '查看转来的事项。 Read what was referred.' },
    CHANGE_DIVISIONS: { description: '办理区划变更。 Prepare changes of divisions.' },
    OPEN_NAMES: { description: '说明用途后查看人员姓名。 Open names of people, for a purpose.' },
    SEE_OPERATION: { description: '查看系统运行状况：备份、磁盘、后台任务。 See how the installation fares.' },
  },
});

@ObjectType('Membership', { description: '在一个区划中的一个角色。 One role in one region.' })
export class MembershipType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => RegionType, { description: '区划。 The region.' }) region!: RegionType;
  @Field(() => Role, { description: '角色。 The role.' }) role!: Role;
}

@ObjectType({ description: '当前登录者。 Who is signed in.' })
export class Viewer {
  @Field(() => ID, { description: '账号编号。 Id of the account.' }) id!: string;
  @Field(() => String, { description: '用户名。 Login name.' }) loginName!: string;
  @Field(() => String, { description: '姓名。 Name shown.' }) displayName!: string;
}

@ObjectType({ description: '登录结果。 After signing in.' })
export class SignInPayload {
  @Field(() => Viewer, { description: '登录者。 Who is signed in now.' }) viewer!: Viewer;
}
@ObjectType({ description: '退出结果。 After signing out.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: '已退出。 Always true.' }) isSignedOut!: boolean;
}
@ObjectType({ description: '使用邀请链接的结果。 After claiming a set-up link.' })
export class ClaimInvitationPayload {
  @Field(() => Viewer, { description: '登录者。 Who is signed in now.' }) viewer!: Viewer;
}
@ObjectType({ description: '修改密码的结果。 After changing the password.' })
export class ChangePasswordPayload {
  @Field(() => Viewer, { description: '登录者。 Whose password was changed.' }) viewer!: Viewer;
}
@ObjectType({ description: '邀请成员的结果，只显示一次。 A set-up link, shown once.' })
export class InviteMemberPayload {
  @Field(() => String, { description: '设置页路径 /welcome/<token>。 Path of the set-up page.' }) path!: string;
  @Field(() => Timestamp, { description: '失效时刻。 When the link ends.' }) expiresAt!: Date;
}
