import { cleanTextRules } from '@lianxi/schema';
import { Arg, Query, Resolver } from 'type-graphql';
import { cleanWriting, type CleanedWriting } from '../../platform/clean-text.ts';
import { checked } from '../../platform/input.ts';
import { CleanedTextType } from './cleaned-text.type.ts';

@Resolver()
export class CleanedTextResolver {
  @Query(() => CleanedTextType, {
    description: '整理从网页粘贴的文字：去注音、转简体、数字字母转半角。 Cleans a text that was copied from the web.',
  })
  cleanedText(
    @Arg('text', () => String, { description: '原文，最多 10000 字。 The original, at most 10,000 characters.' })
    text: string,
  ): CleanedWriting {
    return cleanWriting(checked(cleanTextRules, { text }).text);
  }
}
