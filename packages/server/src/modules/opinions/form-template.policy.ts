import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** What a policy needs to know of a template. */
export interface TemplateFacts {
  regionId: number;
  isRetired: boolean;
}

/** Whoever writes in a region publishes the questionnaires that it and all below it hand out. */
export const canPublishTemplate = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** A template that is in use gets a new version, or is retired, where it was published. */
export function canReviseTemplate(actor: Actor, template: TemplateFacts): Decision {
  if (!mayWriteAt(actor, template.regionId)) return no('NOT_ALLOWED');
  return template.isRetired ? no('TEMPLATE_RETIRED') : yes;
}
