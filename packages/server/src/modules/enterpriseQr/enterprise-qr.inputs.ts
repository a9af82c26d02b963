import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '签发一个企业码。 Issuing a QR.' })
export class IssueEnterpriseQrInput {
  @Field(() => ID, { description: '企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => ID, {
    nullable: true,
    description: '只用于这份征求意见表；省略即企业的码。 For this form alone; left out, for the enterprise.',
  })
  formId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: '有效天数，省略为 366 天。 Days until it ends; 366 where left out.',
  })
  expiresInDays?: number | null;
}

@InputType({ description: '吊销一个企业码。 Revoking a QR.' })
export class RevokeEnterpriseQrInput {
  @Field(() => ID, { description: '企业码。 The QR.' }) id!: string;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}
