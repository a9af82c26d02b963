import type { MatterLineFragment } from '@lianxi/schema/operations';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';

/** How a matter that is handed on is said in one line: what, by whom, until when, and what comes next. */
export function useMatterWords() {
  const { t } = useI18n();
  const format = useFormat();

  function lineOf({ kind, what, who, dueOn, problemState }: MatterLineFragment): string {
    const next = problemState ? t('handovers.next', { step: t(`handovers.step.${problemState}`) }) : '';
    const until = dueOn
      ? t(kind === 'PLANNED_VISIT' ? 'handovers.on' : 'handovers.until', { day: format.day(dueOn) })
      : '';
    return [what, who ?? '', until, next].filter(Boolean).join(' · ');
  }
  const kindOf = ({ kind }: MatterLineFragment): string => t(`handovers.kind.${kind}`);
  return { lineOf, kindOf };
}
