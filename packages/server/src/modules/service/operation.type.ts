import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Timestamp } from '../../platform/scalars.ts';

@ObjectType({ description: '最近一次备份。 The newest backup.' })
export class LastBackup {
  @Field(() => Timestamp, { description: '备份时刻。 The instant it shows.' }) madeAt!: Date;
  @Field(() => Int, { description: '距今小时数，不足一小时为 0。 Its age in whole hours.' }) ageHours!: number;
  @Field(() => Boolean, { description: '是否已超过两天。 Whether it is older than two days.' }) isOld!: boolean;
  @Field(() => Float, { description: '大小（字节）。 Its size in bytes.' }) bytes!: number;
  @Field(() => Float, { description: '数据行数。 How many rows it holds.' }) rowCount!: number;
}

@ObjectType({ description: '最近一次恢复演练。 The last time a backup was restored for trial.' })
export class LastDrill {
  @Field(() => Timestamp, { description: '完成时刻。 When it ended.' }) doneAt!: Date;
  @Field(() => Int, { description: '距今小时数。 Its age in whole hours.' }) ageHours!: number;
  @Field(() => Boolean, { description: '是否已超过两个月。 Whether it is older than two months.' }) isOld!: boolean;
  @Field(() => Boolean, { description: '是否成功。 Whether all of it came back.' }) isRight!: boolean;
  @Field(() => Float, { description: '用时（秒）。 How long it took, in seconds.' }) seconds!: number;
}

@ObjectType({ description: '数据所在磁盘的空间。 Room on the disk where the data lie.' })
export class DiskRoom {
  @Field(() => Float, { description: '可用（字节）。 Free bytes.' }) freeBytes!: number;
  @Field(() => Float, { description: '总量（字节）。 All bytes.' }) totalBytes!: number;
  @Field(() => Boolean, { description: '可用是否不足十分之一。 Whether less than a tenth is free.' }) isLow!: boolean;
}

@ObjectType({
  description: '失败的后台任务，按名称汇总，不含内容。 Failed jobs of one name, without what they were given.',
})
export class FailedJobs {
  @Field(() => String, { description: '任务名称。 Name of the task.' }) task!: string;
  @Field(() => Int, { description: '个数。 How many.' }) count!: number;
  @Field(() => Boolean, { description: '是否有不再重试的。 Whether one of them is not tried again.' })
  isGivenUp!: boolean;
  @Field(() => Timestamp, { description: '最近一次失败。 When one failed last.' }) lastAt!: Date;
}

@ObjectType({
  description: '系统运行状况，仅市级及以上管理员可见。 How the installation fares; for administrators above counties.',
})
export class ServiceOperation {
  @Field(() => String, { description: '系统版本。 Version of Lianxi.' }) version!: string;
  @Field(() => String, { description: '数据库版本。 Version of PostgreSQL.' }) databaseVersion!: string;
  @Field(() => Boolean, { description: '是否使用内置数据库。 Whether the system keeps its own database.' })
  keepsDatabase!: boolean;
  @Field(() => LastBackup, { nullable: true, description: '最近一次备份；没有则为空。 The newest backup, if any.' })
  lastBackup!: LastBackup | null;
  @Field(() => Boolean, { description: '最近一次备份是否损坏。 Whether the newest backup is damaged.' })
  isBackupDamaged!: boolean;
  @Field(() => LastDrill, { nullable: true, description: '最近一次恢复演练；没有则为空。 The last drill, if any.' })
  lastDrill!: LastDrill | null;
  @Field(() => DiskRoom, {
    nullable: true,
    description: '磁盘空间；自建数据库为空。 Room on the disk of an own database.',
  })
  disk!: DiskRoom | null;
  @Field(() => [FailedJobs], { description: '失败的后台任务。 Jobs that failed.' }) failedJobs!: FailedJobs[];
}
