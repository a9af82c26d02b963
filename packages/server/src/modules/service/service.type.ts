import { Field, ObjectType } from 'type-graphql';
import { Role } from '../../platform/actor.ts';
import { Day } from '../../platform/scalars.ts';

@ObjectType({ description: '演示账号；仅演示数据时有。 A way into the demo; there is none without it.' })
export class DemoSignIn {
  @Field(() => String, { description: '用户名。 Login name.' }) loginName!: string;
  @Field(() => String, { description: '密码。 Password.' }) password!: string;
  @Field(() => String, { description: '姓名。 Name shown.' }) displayName!: string;
  @Field(() => Role, { description: '角色。 Role.' }) role!: Role;
  @Field(() => String, { description: '辖区。 Where.' }) place!: string;
}

@ObjectType({ description: '本系统。 What this installation is.' })
export class Service {
  @Field(() => Boolean, { description: '是否为演示数据。 Whether it shows demo data.' }) isDemo!: boolean;
  @Field(() => Boolean, { description: '是否尚无账号。 Whether no account exists yet.' }) needsSetup!: boolean;
  @Field(() => String, { description: '版本。 Version.' }) version!: string;
  @Field(() => Day, { description: '今天（北京时间）。 Today in Asia/Shanghai.' }) today!: string;
  @Field(() => [DemoSignIn], { description: '演示账号。 Ways into the demo.' }) demoSignIns!: DemoSignIn[];
}
