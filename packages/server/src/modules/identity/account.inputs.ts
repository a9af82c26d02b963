import { Field, ID, InputType, Int } from 'type-graphql';
import { Role } from '../../platform/actor.ts';

@InputType({ description: '登录。 Signing in.' })
export class SignInInput {
  @Field(() => String, { description: '用户名。 Login name.' }) loginName!: string;
  @Field(() => String, { description: '密码。 Password.' }) password!: string;
}

@InputType({ description: '使用邀请链接：新账号，或已有账号加入。 Claiming a set-up link.' })
export class ClaimInvitationInput {
  @Field(() => String, { description: '链接中的令牌。 The token of the link.' }) token!: string;
  @Field(() => String, { description: '用户名，3-40 位。 Login name; an account of that name joins by its password.' })
  loginName!: string;
  @Field(() => String, { description: '姓名。 Name shown.' }) displayName!: string;
  @Field(() => String, { description: '密码，至少 10 个字符。 Password of at least 10 characters.' }) password!: string;
}

@InputType({ description: '修改密码。 Changing one’s password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: '当前密码。 The present password.' }) currentPassword!: string;
  @Field(() => String, { description: '新密码，至少 10 个字符。 The new one.' }) newPassword!: string;
}

@InputType({ description: '邀请成员。 Inviting a member.' })
export class InviteMemberInput {
  @Field(() => Int, { description: '区划。 The region.' }) regionId!: number;
  @Field(() => Role, { description: '角色。 The role.' }) role!: Role;
  @Field(() => ID, {
    nullable: true,
    description: '部门联系人所属的部门，须属于该区划。 The department a contact speaks for, of that region.',
  })
  departmentId?: string | null;
}
