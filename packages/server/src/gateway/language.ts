import { Converter } from 'opencc-js/cn2t';

/** The two scripts of the public page. */
export type Script = 'hans' | 'hant';

/** Words of the house in the reader's script. */
export type Say = (words: string) => string;

const traditional = Converter({ from: 'cn', to: 'tw' });
const known = new Map<string, string>();

/** Ours and the questionnaire's words are few and come again; what somebody wrote is never turned. */
export function sayIn(script: Script): Say {
  if (script === 'hans') return (words) => words;
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const made = traditional(words);
    if (known.size < 5000) known.set(words, made);
    return made;
  };
}

/** What the reader chose by a link, else what the browser asks for first. */
export function scriptOf(chosen: unknown, acceptLanguage: string | undefined): Script {
  if (chosen === 'hans' || chosen === 'hant') return chosen;
  const [first = ''] = (acceptLanguage ?? '').split(',');
  return /^zh-(hant|tw|hk|mo)/i.test(first.trim()) ? 'hant' : 'hans';
}
