import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useLanguages } from '../../shared/i18n/language.ts';
import type { Tone } from '../../shared/page/StatusTag.vue';
import { ageWords, sizeWords } from './operation-words.ts';
import type { Operation } from './useOperation.ts';

/** One thing that is looked after: how it stands, in a word and in a sentence, and what there is to know. */
export interface Matter {
  key: 'backup' | 'drill' | 'disk';
  tone: Tone;
  state: string;
  facts: { key: string; words: string }[];
}

/** Each matter of an own database, in the language on screen; none where somebody else keeps it. */
export function useOperationWords(operation: () => Operation) {
  const words = useWords();
  const matters = computed(() => {
    const it = operation();
    return it.keepsDatabase ? [backupMatter(it, words), drillMatter(it, words), ...diskMatter(it, words)] : [];
  });

  return { matters };
}

type Words = ReturnType<typeof useWords>;

function useWords() {
  const { t } = useI18n();
  const { language } = useLanguages();
  const { instant, number } = useFormat();
  const age = (hours: number) => ageWords(hours, language.value) ?? t('operation.justNow');
  const share = (part: number) =>
    new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 0 }).format(part);
  const aside = (what: string, more: string) => t('operation.aside', { what, more });

  return {
    number,
    size: (bytes: number) => sizeWords(bytes, language.value),
    seconds: (count: number) => t('operation.seconds', { count: number(count) }),
    when: (at: string, hours: number) => aside(instant(at), age(hours)),
    withShare: (what: string, part: number) => aside(what, share(part)),
  };
}

function backupMatter({ lastBackup: last, isBackupDamaged }: Operation, words: Words): Matter {
  if (!last) return { key: 'backup', tone: 'bad', state: isBackupDamaged ? 'damaged' : 'none', facts: [] };
  return {
    key: 'backup',
    tone: last.isOld ? 'bad' : 'good',
    state: last.isOld ? 'old' : 'good',
    facts: [
      { key: 'madeAt', words: words.when(last.madeAt, last.ageHours) },
      { key: 'size', words: words.size(last.bytes) },
      { key: 'rows', words: words.number(last.rowCount) },
    ],
  };
}

const drillTones: Record<string, Tone> = { good: 'good', old: 'needs-you', failed: 'bad' };

function drillMatter({ lastDrill: last }: Operation, words: Words): Matter {
  if (!last) return { key: 'drill', tone: 'needs-you', state: 'none', facts: [] };
  const whenRight = last.isOld ? 'old' : 'good';
  const state = last.isRight ? whenRight : 'failed';
  return {
    key: 'drill',
    tone: drillTones[state] ?? 'neutral',
    state,
    facts: [
      { key: 'doneAt', words: words.when(last.doneAt, last.ageHours) },
      { key: 'seconds', words: words.seconds(last.seconds) },
    ],
  };
}

function diskMatter({ disk: room }: Operation, words: Words): Matter[] {
  if (!room) return [];
  const free = words.withShare(words.size(room.freeBytes), room.freeBytes / Math.max(1, room.totalBytes));
  return [
    {
      key: 'disk',
      tone: room.isLow ? 'bad' : 'good',
      state: room.isLow ? 'low' : 'good',
      facts: [
        { key: 'free', words: free },
        { key: 'total', words: words.size(room.totalBytes) },
      ],
    },
  ];
}
