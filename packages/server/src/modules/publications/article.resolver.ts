import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { checkArticle, type ArticleCheck } from './article.service.ts';
import { ArticleCheckType } from './article.type.ts';

@Resolver()
export class ArticleResolver {
  @Query(() => ArticleCheckType, {
    nullable: true,
    description:
      '发稿核数：把文稿中的数字与活动数据逐处核对。 Holds the numbers of an article against the campaign’s data.',
  })
  checkArticle(
    @Arg('campaignId', () => ID, { description: '活动。 The campaign.' }) campaignId: string,
    @Arg('text', () => String, { description: '文稿，最多 20000 字。 The article, at most 20,000 characters.' })
    text: string,
    @Ctx() ctx: Context,
  ): Promise<ArticleCheck | null> {
    return checkArticle(ctx, { campaignId, text });
  }
}
