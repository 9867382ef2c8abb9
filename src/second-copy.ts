/**
 * Returns whether the page already has a copy of this code. If so, the console
 * says it, and the first copy takes the `data-*` of this copy's script tag. The
 * bundled script puts the text of this function in front of everything else, so
 * the function may use nothing from outside.
 *
 * @param version - the version of this copy
 */
export function isSecondCopy(version: string): boolean {
  // Not the global: a page's element whose id is "MildWidgets" is a global of that name, too.
  if (!customElements.get('mild-contact')) return false;
  const tag = document.currentScript ?? [...document.querySelectorAll('script[src*="mild-widgets"]')].pop();
  const first = (document as unknown as Partial<Record<symbol, { configureFrom(tag: Element): void }>>)[
    Symbol.for('mild-widgets')
  ];
  if (tag) first?.configureFrom(tag);
  const running = window.MildWidgets ? ` ${window.MildWidgets.version}` : '';
  console.info(
    `mild-widgets: version${running} is already on this page, so version ${version} does nothing but pass on the data-* of its script tag.`,
  );
  return true;
}
