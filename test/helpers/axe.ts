interface Finding {
  id: string;
  nodes: { html: string; target: unknown[]; failureSummary?: string }[];
}

interface Axe {
  run(
    element: Element,
    options: object,
  ): Promise<{ violations: Finding[]; incomplete: Finding[]; passes: Finding[] }>;
}

type PageWindow = Window & { axe?: Axe };

/** What axe finds wrong with an element, one line each; in whatever page the element is. */
export async function axeFindings(element: Element): Promise<string[]> {
  const window = element.ownerDocument.defaultView as PageWindow;
  const axe = (window.axe ??= await load(window));
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

async function load(window: PageWindow): Promise<Axe> {
  const script = window.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${script.src} did not load`)));
    window.document.head.append(script);
  });
  return window.axe!;
}
