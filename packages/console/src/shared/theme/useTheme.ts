import { useLocalStorage, usePreferredDark } from '@vueuse/core';
import { computed, watchEffect } from 'vue';

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

/** Light, dark, or as the system has it; remembered. `boot.js` reads the same memory before the first paint. */
export function useTheme() {
  const theme = useLocalStorage<Theme>('lianxi.theme', 'system');
  const prefersDark = usePreferredDark();
  const isDark = computed(() => theme.value === 'dark' || (theme.value === 'system' && prefersDark.value));

  watchEffect(() => {
    document.documentElement.classList.toggle('dark', isDark.value);
  });
  return { theme };
}
