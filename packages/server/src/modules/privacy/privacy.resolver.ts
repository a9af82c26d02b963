import type { Locale } from '@lianxi/schema';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { fieldRegister } from './field-register.ts';
import { PersonalFieldName } from './personal-field-name.ts';
import { PersonalFieldType } from './privacy.type.ts';

@Resolver(() => PersonalFieldType)
export class PrivacyResolver {
  @Query(() => [PersonalFieldType], {
    description: '个人信息登记表，以读者的语言。 The register of personal fields, in the reader’s language.',
  })
  personalFields(@Ctx() { locale }: Context): PersonalFieldType[] {
    return Object.values(PersonalFieldName).map((name) => inLanguage(name, locale));
  }
}

function inLanguage(name: PersonalFieldName, locale: Locale): PersonalFieldType {
  const { label, purpose, seenBy, period, protection } = fieldRegister[name];
  return {
    name,
    label: label[locale],
    purpose: purpose[locale],
    seenBy: seenBy[locale],
    period: period[locale],
    protection: protection[locale],
  };
}
