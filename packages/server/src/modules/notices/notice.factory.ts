import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { RegisterNoticeInput } from './notice.inputs.ts';
import { registerNotice } from './notice.service.ts';

let made = 0;

/** Registers a notice through the service; whatever a test does not say is made up and different each time. */
export function noticeFactory(
  ctx: Context,
  given: Partial<RegisterNoticeInput> & { regionId: number },
): Promise<RowKey> {
  made += 1;
  return registerNotice(ctx, {
    title: `关于开展第${made}次走访活动的通知`,
    issuedOn: dayOf(ctx.clock.now()),
    issuers: [{ name: '联络办公室', isLead: true }],
    ...given,
  });
}
