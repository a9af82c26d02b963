// Runs before the first paint, in any browser: theme and language as remembered, and a notice where the console cannot run.
(function () {
  var root = document.documentElement;
  var theme = null;
  try {
    theme = localStorage.getItem('lianxi.theme');
    root.lang = localStorage.getItem('lianxi.language') || root.lang;
  } catch (_error) {
    theme = null;
  }
  var prefersDark = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches;
  if (theme === 'dark' || (theme !== 'light' && prefersDark)) root.className += ' dark';

  // Chromium 109 is the floor: :has() came with 105, Array.prototype.findLast with 97, CSS `lh` with 109.
  var isRecent = window.CSS && CSS.supports && CSS.supports('height', '1lh');
  if (!isRecent) root.className += ' is-old';
})();
