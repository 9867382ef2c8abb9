/** Calls back once the page is parsed: with a script in its head, elements come before their children. */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback);
  else callback();
}
