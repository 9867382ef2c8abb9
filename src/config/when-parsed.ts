/** Calls back once the page is parsed. If the script is in the head, elements come before their children. */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback);
  else callback();
}
