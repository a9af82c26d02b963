const words = {
  'zh-CN': {
    title: '接口调试台',
    asking: '正在确认身份……',
    nobody: '尚未登录，只能查询公开的内容。',
    signIn: '登录',
    unreachable: '暂时连不上服务器。',
    as: (name: string) => `以“${name}”的身份查询和写入。`,
    key: '用密钥：在下方“Headers”中填写 {"authorization": "Bearer lx_…"}，此时不用登录的身份。',
    restore: '恢复示例',
    docs: '接口文档',
    console: '控制台',
  },
  en: {
    title: 'API explorer',
    asking: 'Asking who you are …',
    nobody: 'Nobody is signed in; only what is public can be asked for.',
    signIn: 'Sign in',
    unreachable: 'The server cannot be reached just now.',
    as: (name: string) => `Queries and writes are ${name}’s own.`,
    key: 'With a key: put {"authorization": "Bearer lx_…"} under “Headers” below; the session is then left aside.',
    restore: 'Restore examples',
    docs: 'Documentation',
    console: 'Console',
  },
};

function remembered(): string | null {
  try {
    return localStorage.getItem('lianxi.language');
  } catch (error) {
    // A browser that keeps nothing throws; it speaks the language of the page.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The language that was chosen in the console. */
export const language = remembered() === 'en' ? 'en' : 'zh-CN';
export const say = words[language];
