/** The properties of Lit's parts that are used here, by their names in Lit's releases. */
interface Part {
  element?: Element;
  readonly name: string;
  readonly handleEvent?: unknown;
  /** The value of the part: a template with its own parts, a list of parts, or a plain value. */
  readonly _$AH?: { readonly _$AV?: unknown };
  /** The node after the part. */
  _$AB?: unknown;
}

/** An element, a text or a comment. */
type Piece = ChildNode & Partial<Pick<Element & Text, 'localName' | 'attributes' | 'wholeText'>>;

const childrenOf = (parent: Node) => [...parent.childNodes] as Piece[];

/**
 * Replaces what Lit has just rendered in a root with the prerendered nodes that
 * were there before. The elements stay, and with them typed text, the focus, the
 * caret and the selection.
 *
 * @param old - the prerendered nodes
 */
export function takeOver(root: ShadowRoot, old: readonly Node[]): void {
  const { activeElement } = root;
  /** The nodes that stay, by the nodes that Lit has rendered for them. A node that stays also maps to itself. */
  const kept = new Map<unknown, unknown>();
  const keep = (fresh: unknown, before: unknown) => kept.set(fresh, before).set(before, before);

  // Nodes with an id come first, with the nodes around them: another version may have them in another place.
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

  /** Gives a parent its rendered nodes, and leaves the nodes that stay in place. */
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

  // From now on, Lit uses the nodes that stay.
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

  // A node that was moved has lost the focus.
  if (root.activeElement !== activeElement) (activeElement as HTMLElement).focus();
}
