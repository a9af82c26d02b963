import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { VisitType } from '../visits/index.ts';
import { AttachToVisitInput, SignVisitInput } from './visit-file.inputs.ts';
import { attachToVisit, signVisit } from './visit-file.service.ts';
import { AttachToVisitPayload, SignVisitPayload, VisitFileType } from './visit-file.type.ts';

@Resolver()
export class VisitFileDeedsResolver {
  @Mutation(() => AttachToVisitPayload, {
    description: '给走访附上图片或文件，只是旁证。 Attaches a picture or a document to a visit.',
  })
  async attachToVisit(
    @Arg('input', () => AttachToVisitInput, { description: '走访与文件。 The visit and the file.' })
    input: AttachToVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await attachToVisit(ctx, input) };
  }

  @Mutation(() => SignVisitPayload, {
    description: '由见到的人签名，可兼作企业确认。 Somebody who was met signs; it may confirm the visit.',
  })
  async signVisit(
    @Arg('input', () => SignVisitInput, { description: '谁签、怎样签。 Who signs, and how.' })
    input: SignVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await signVisit(ctx, input) };
  }
}

@Resolver(() => VisitType)
export class VisitFilesResolver {
  @FieldResolver(() => [VisitFileType], {
    description: '走访附件与签名，按附上的先后。 What was attached, signatures included, in its order.',
  })
  files(): never {
    return answeredBySelect();
  }
}

export const AttachToVisitPayloadResolver = showsWritten(() => AttachToVisitPayload, {
  field: 'visitFile',
  type: () => VisitFileType,
  table: 'visit_file',
  description: '附上的文件。 What was attached.',
});
export const SignVisitPayloadResolver = showsWritten(() => SignVisitPayload, {
  field: 'visitFile',
  type: () => VisitFileType,
  table: 'visit_file',
  description: '签名。 The signature.',
});
