/**
 * Whether another copy of this code runs the page already, which is said on the
 * console. That copy goes by the `data-*` of this copy's script tag from now on.
 * The bundled script carries this function's own text in front of everything
 * else, so nothing outside may be used in it.
 *
 * @param version - that of the copy which asks
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
