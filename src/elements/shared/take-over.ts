/** What of Lit's parts is of interest here; the names are those in its releases. */
interface Part {
  element?: Element;
  readonly name: string;
  readonly handleEvent?: unknown;
  /** What it shows: a template with parts of its own, a list of parts, or a plain value. */
  readonly _$AH?: { readonly _$AV?: unknown };
  /** What comes after it. */
  _$AB?: unknown;
}

/** An element, a text or a comment. */
type Piece = ChildNode & Partial<Pick<Element & Text, 'localName' | 'attributes' | 'wholeText'>>;

const childrenOf = (parent: Node) => [...parent.childNodes] as Piece[];

/**
 * Lets what stands in a root already, prerendered, take the place of what Lit
 * has just rendered below it: since the elements stay, so does what a person
 * has typed, the focus, the caret and the selection.
 *
 * @param old - what stood there before
 */
export function takeOver(root: ShadowRoot, old: readonly Node[]): void {
  const { activeElement } = root;
  /** What stays, by what Lit has rendered in its place; and itself, since it stands for nothing else. */
  const kept = new Map<unknown, unknown>();
  const keep = (fresh: unknown, before: unknown) => kept.set(fresh, before).set(before, before);

  // What has an id comes first, with all that is around it: another version may have it in another place.
  for (let fresh of root.querySelectorAll('[id]') as Iterable<Element | null | undefined>) {
    let before: typeof fresh = root.getElementById(fresh?.id ?? '');
    while (
      fresh !== before &&
      fresh?.localName === before?.localName &&
      !kept.has(fresh) &&
      !kept.has(before)
    ) {
      keep(fresh, before);
      fresh = fresh?.parentElement;
      before = before?.parentElement;
    }
  }

  /** Gives a parent what Lit has rendered for it, and leaves what stays where it is. */
  const place = (parent: Node, before: readonly Piece[], rendered: readonly Piece[]) => {
    const children = rendered.map((fresh) => {
      const match = (kept.get(fresh) ??
        before.find(
          (node) =>
            !kept.has(node) &&
            node.localName === fresh.localName &&
            (node.localName ?? (node.wholeText && node.wholeText === fresh.wholeText)),
        )) as Piece | undefined;
      place(match ?? fresh, match ? childrenOf(match) : [], childrenOf(fresh));
      if (!match) return fresh;
      keep(fresh, match);
      fresh.remove();
      for (const { name } of [...(match.attributes ?? []), ...(fresh.attributes ?? [])]) {
        const value = (fresh as Element).getAttribute(name);
        if (value !== null) (match as Element).setAttribute(name, value);
        else if (name !== 'open') (match as Element).removeAttribute(name);
      }
      return match;
    });
    // What has found another place by now stays there.
    for (const node of before) if (!children.includes(node) && node.parentNode === parent) node.remove();
    let next = parent.firstChild;
    for (const child of children) {
      if (child === next) next = child.nextSibling;
      else parent.insertBefore(child, next);
    }
  };
  place(root, old as Piece[], childrenOf(root).slice(old.length));

  // Lit goes on with what stays.
  const follow = (part: Part) => {
    const { element, name, handleEvent, _$AH, _$AB } = Object(part) as Part; // it may be a plain value
    const match = kept.get(element) as Element | undefined;
    if (match) part.element = match;
    if (match && handleEvent) match.addEventListener(name, part as EventListenerObject);
    if (_$AB) part._$AB = kept.get(_$AB) ?? _$AB;
    const parts = _$AH?._$AV ?? _$AH;
    if (Array.isArray(parts)) parts.forEach(follow);
  };
  follow((root as unknown as { _$litPart$: Part })._$litPart$);

  // What had to move has lost it.
  if (root.activeElement !== activeElement) (activeElement as HTMLElement).focus();
}
