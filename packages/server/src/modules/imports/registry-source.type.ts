import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { ImportColumnEnum, ImportType } from './import.type.ts';
import {
  SourceCadenceUnit,
  RegisterDifference,
  RegistrySourceKind,
  RowDecision,
  SourceStanding,
} from './source-states.ts';

registerEnumType(RegistrySourceKind, {
  name: 'RegistrySourceKind',
  description: '定期来源的内容。 What a register that comes again holds.',
  valuesConfig: { ENTERPRISE_REGISTER: { description: '企业名录。 The register of enterprises.' } },
});
registerEnumType(SourceCadenceUnit, {
  name: 'SourceCadenceUnit',
  description: '周期单位。 In what a rhythm is counted.',
  valuesConfig: { WEEK: { description: '周。 Weeks.' }, MONTH: { description: '月。 Months.' } },
});
registerEnumType(SourceStanding, {
  name: 'SourceStanding',
  description: '下一份文件是否按时。 Whether the next file is here in time.',
  valuesConfig: {
    ON_TIME: { description: '按时。 The last file is here; the next is not wanted yet.' },
    DUE: { description: '该来了。 The next file is wanted by now.' },
    OVERDUE: { description: '逾期。 The day of the next file has passed.' },
    ENDED: { description: '已停用。 No file is wanted any more.' },
  },
});
registerEnumType(RegisterDifference, {
  name: 'RegisterDifference',
  description: '一行与名录和上次文件相比。 A row against our register and the last file.',
  valuesConfig: {
    NEW: { description: '名录中没有。 Our register has not got it.' },
    CHANGED: {
      description: '文件与名录不同，其间无人改过名录。 The file says otherwise, and nobody wrote ours since.',
    },
    CORRECTED: {
      description:
        '文件与名录不同，而名录在上次之后有人更正过；默认保留。 Ours was corrected since; it is kept by default.',
    },
    SAME: { description: '一致，或同样的不同上次已决定。 The same, or decided already of the last file.' },
    GONE: { description: '上次有、这次没有。 The last file had it, this one has not.' },
  },
});
registerEnumType(RowDecision, {
  name: 'RegisterRowDecision',
  description: '对一行的决定。 What a person decided of a row.',
  valuesConfig: {
    TAKE_NEW: { description: '采用文件的值。 What the file says is taken.' },
    KEEP_OURS: { description: '保留名录的值。 What we have is kept.' },
    LOOK_AT: { description: '待实地核实。 Somebody is to look whether it is still there.' },
  },
});

@ObjectType({ description: '当前登录者可对这个来源做什么。 What the viewer may do with a register.' })
export class RegistrySourceViewerCan {
  @Field(() => Boolean, { description: '导入新文件。 Import its next file.' }) import!: boolean;
  @Field(() => Boolean, { description: '修改。 Revise it.' }) revise!: boolean;
  @Field(() => Boolean, { description: '停用。 End it.' }) end!: boolean;
}

@ObjectType({ description: '表头的含义，沿用自上次文件。 What a heading means, as in the last file.' })
export class RegistrySourceColumn {
  @Field(() => String, { description: '表头原文。 The heading.' }) header!: string;
  @Field(() => ImportColumnEnum, { description: '理解为。 What it means.' }) column!: string;
}

@ObjectType('RegistrySource', {
  implements: NodeType,
  description: '定期来源：按周或按月再来的名录文件。 A register whose file comes again by weeks or months.',
})
export class RegistrySourceType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '负责单位所在区划。 Region of the office that answers for it.' }) regionId!: number;
  @Field(() => RegionType, { description: '负责单位所在区划。 Region of the office.' }) region!: RegionType;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
  @Field(() => RegistrySourceKind, { description: '内容。 What it holds.' }) kind!: RegistrySourceKind;
  @Field(() => String, { nullable: true, description: '提供单位。 The body that hands it in.' }) providedBy?: string;
  @Field(() => SourceCadenceUnit, { description: '周期单位。 In what the rhythm is counted.' })
  cadenceUnit!: SourceCadenceUnit;
  @Field(() => Int, { description: '每几周或几月。 Every so many weeks or months.' }) cadenceCount!: number;
  @Field(() => Boolean, {
    description: '文件是否涵盖本辖区全部企业；是则缺少的企业会列出。 Whether it names all, so that gaps are told.',
  })
  isComplete!: boolean;
  @Field(() => Day, { description: '下一份应到的日期。 The day by which the next file is wanted.' }) nextDueOn!: string;
  @Field(() => SourceStanding, { description: '是否按时。 Whether it is in time.' }) standing!: SourceStanding;
  @Field(() => [RegistrySourceColumn], { description: '列的对应。 What its headings mean.' })
  columns!: RegistrySourceColumn[];
  @Field(() => Timestamp, { description: '设立时间。 When it was set up.' }) setUpAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '停用时间。 When it was ended.' }) endedAt?: string;
  @Field(() => String, { nullable: true, description: '停用原因。 Why it was ended.' }) endReason?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => RegistrySourceViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: RegistrySourceViewerCan;
}
export const RegistrySourceConnection = connectionOf('RegistrySource', RegistrySourceType);

@ObjectType({ description: '与名录和上次文件相比，各组的行数。 Rows by difference.' })
export class RegisterDifferenceCounts {
  @Field(() => Int, { description: '新增。 New.' }) new!: number;
  @Field(() => Int, { description: '有变化。 Changed.' }) changed!: number;
  @Field(() => Int, { description: '名录更正过。 Corrected here.' }) corrected!: number;
  @Field(() => Int, { description: '一致。 The same.' }) same!: number;
  @Field(() => Int, { description: '缺少。 Gone.' }) gone!: number;
  @Field(() => Int, {
    description: '名录更正过或缺少、尚未决定。 Corrected here or gone, and not decided.',
  })
  undecided!: number;
  @Field(() => Int, {
    description: '缺少的企业中，已排走访或文件到后已走访的。 Gone, with a visit planned, or made since the file came.',
  })
  goneSeenTo!: number;
}

@ObjectType({ description: '一项三方对照。 One fact as the last file, our register and the new file have it.' })
export class RegisterFieldDifference {
  @Field(() => String, { description: '哪一项。 The fact.' }) field!: string;
  @Field(() => String, { nullable: true, description: '上次文件的值。 What the last file said.' }) last?: string;
  @Field(() => String, { nullable: true, description: '名录现值。 What our register has.' }) ours?: string;
  @Field(() => String, { nullable: true, description: '新文件的值。 What the new file says.' }) new?: string;
  @Field(() => Boolean, { description: '上次之后名录有人更正。 Whether ours was written since the last file.' })
  isCorrected!: boolean;
  @Field(() => Boolean, { description: '同样的不同上次已决定保留。 Whether the same was decided of the last file.' })
  isSettled!: boolean;
  @Field(() => String, { nullable: true, description: '名录现值由何人写入。 Who wrote ours.' }) changedByName?: string;
  @Field(() => Timestamp, { nullable: true, description: '何时写入。 When.' }) changedAt?: string;
}

@ObjectType({ description: '设立定期来源的结果。 After it was set up.' })
export class SetUpRegistrySourcePayload {
  @Field(() => RegistrySourceType, { description: '该来源。 The register.' }) source!: RegistrySourceType;
}
@ObjectType({ description: '修改定期来源的结果。 After it was revised.' })
export class ReviseRegistrySourcePayload {
  @Field(() => RegistrySourceType, { description: '该来源。 The register.' }) source!: RegistrySourceType;
}
@ObjectType({ description: '停用定期来源的结果。 After it was ended.' })
export class EndRegistrySourcePayload {
  @Field(() => RegistrySourceType, { description: '该来源。 The register.' }) source!: RegistrySourceType;
}
@ObjectType({ description: '决定的结果。 After rows were decided.' })
export class DecideRegisterRowsPayload {
  @Field(() => ImportType, { description: '该次导入。 The import.' }) import!: ImportType;
}
@ObjectType({ description: '排核实走访的结果。 After visits were planned to enterprises that are gone.' })
export class PlanGoneChecksPayload {
  @Field(() => ImportType, { description: '该次导入。 The import.' }) import!: ImportType;
}
@ObjectType({ description: '撤销导入的结果。 After the undoing was begun.' })
export class UndoImportPayload {
  @Field(() => ImportType, { description: '该次导入。 The import.' }) import!: ImportType;
}
