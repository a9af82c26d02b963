import { drawCallBackRules } from '@lianxi/schema';
import { DrawCallBackSampleDocument } from '@lianxi/schema/operations';
import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { uuidv7 } from '../../shared/api/submission.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface Drawing {
  regionId: () => number;
  drawn: (id: string) => void;
}

/** Draws visits that only the office confirmed, of a county below or of all of them. */
export function useDrawSample({ regionId, drawn }: Drawing) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const form = reactive({ clientId: '', fromRegionId: 0, fromOn: '', toOn: '', size: '10' });
  const said = () => ({ fromOn: form.fromOn, toOn: form.toOn, size: Number(form.size) });
  return {
    form,
    ...useDeed({
      document: DrawCallBackSampleDocument,
      start: () => Object.assign(form, { clientId: uuidv7(), fromRegionId: regionId() }),
      check: () => problemsIn(drawCallBackRules, said()),
      input: () => ({ clientId: form.clientId, regionId: regionId(), fromRegionId: form.fromRegionId, ...said() }),
      done: () => t('callbacks.draw.done'),
      after: ({ drawCallBackSample }) => drawn(drawCallBackSample.sample.id),
    }),
  };
}
