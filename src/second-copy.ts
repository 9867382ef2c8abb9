/**
 * Whether another copy of the script runs this page already, which is said on
 * the console. The bundled script carries this function's own text in front of
 * everything else, so nothing outside may be used in it.
 *
 * @param version - that of the copy which asks
 */
export function isSecondCopy(version: string): boolean {
  // Not the global: a page's element whose id is "MildWidgets" is a global of that name, too.
  if (!customElements.get('mild-contact')) return false;
  const first = window.MildWidgets ? ` ${window.MildWidgets.version}` : '';
  console.info(`mild-widgets: version${first} is already on this page, so version ${version} does nothing.`);
  return true;
}
