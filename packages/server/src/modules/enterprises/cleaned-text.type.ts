import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { TextCleaning } from '../../platform/clean-text.ts';

/** The facts that are words, and may have been copied from somewhere. */
export enum CleanedField {
  NAME = 'NAME',
  SHORT_NAME = 'SHORT_NAME',
  ENTERPRISE_TYPE = 'ENTERPRISE_TYPE',
  ADDRESS = 'ADDRESS',
  BUSINESS_SCOPE = 'BUSINESS_SCOPE',
}

registerEnumType(CleanedField, {
  name: 'CleanedField',
  description: '可能从别处粘贴的企业信息。 Facts of an enterprise that may have been copied from somewhere.',
  valuesConfig: {
    NAME: { description: '名称。 Name.' },
    SHORT_NAME: { description: '简称。 Short name.' },
    ENTERPRISE_TYPE: { description: '企业类型。 Type.' },
    ADDRESS: { description: '地址。 Address.' },
    BUSINESS_SCOPE: { description: '经营范围。 Business scope.' },
  },
});
registerEnumType(TextCleaning, {
  name: 'TextCleaning',
  description: '对文字做了哪些整理。 What was done to a text.',
  valuesConfig: {
    READINGS_REMOVED: { description: '去掉括注的读音。 Bracketed readings were taken away.' },
    SIMPLIFIED: { description: '繁体转为简体。 Traditional characters became simplified.' },
    HALF_WIDTH: { description: '全角数字、字母转为半角。 Full-width digits and letters became half-width.' },
    SPACES_REMOVED: { description: '去掉看不见的空格。 Spaces that nobody sees were taken away.' },
  },
});

@ObjectType('CleanedText', { description: '整理后的文字。 A text after it was cleaned.' })
export class CleanedTextType {
  @Field(() => String, { description: '整理后的文字。 The text as a register keeps it.' }) text!: string;
  @Field(() => [TextCleaning], {
    description: '做了哪些整理，没有则为空。 What was done to it; nothing where it was clean.',
  })
  cleanings!: TextCleaning[];
}
