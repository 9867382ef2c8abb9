// What stands for lit-html in the bundled script, for templates as `plugin.mjs` holds ours to be. The parts' names for their own
// things are Lit's where `elements/take-over.ts` reads them.

/** Stands where a template has a hole. No text of ours has it, and no value is ever read as HTML. */
const marker = 'lit$';

/** Shows nothing; an attribute with it in its value is left out. */
export const nothing = Symbol();

/** What is shown as text. */
type Plain = string | number | boolean | symbol | null | undefined;

type Value = Plain | TemplateResult | readonly Value[];

/** A template and its values. A class, so that nothing a page gives is taken for one. */
export class TemplateResult {
  constructor(
    readonly _strings: TemplateStringsArray,
    readonly _values: readonly Value[],
  ) {}
}

/** Says what to show. */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]) =>
  new TemplateResult(strings, values as readonly Value[]);

interface Policy {
  createHTML(text: string): string;
}

let policy: Policy | undefined;

/**
 * Lets the browser take a template for HTML, under Lit's name. Not before there is one: a second copy of the script has none, and
 * the name is taken.
 */
function trusted(text: string): string {
  const rules = { createHTML: (text: string) => text };
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  return (policy ??= trustedTypes?.createPolicy('lit-html', rules) ?? rules).createHTML(text);
}

/** Elements and comments, which holes are in. */
type Piece = Element & Comment;

function piecesIn(root: DocumentFragment): Piece[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  const pieces: Piece[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode as Piece);
  return pieces;
}

/** Where values go: into which of the pieces; and in an attribute between which texts, none of which a child has. */
interface Hole {
  readonly _at: number;
  readonly _kind?: string | undefined;
  readonly _name?: string | undefined;
  readonly _strings?: readonly string[];
}

class Template {
  readonly _holes: Hole[] = [];
  readonly _content: DocumentFragment;

  constructor(strings: readonly string[]) {
    const template = document.createElement('template');
    const isInTag = /<[^>]*$/;
    const markup = strings.reduce(
      (before, text) => before + (isInTag.test(before) ? marker : `<?${marker}>`) + text,
    );
    // What a copy is put among is not its last value's to change.
    template.innerHTML = trusted(markup + (strings.at(-1) ? '' : '<?>'));
    this._content = template.content;
    piecesIn(this._content).forEach((piece, _at) => {
      if (piece.data === `?${marker}`) this._holes.push({ _at });
      for (const attribute of [...((piece as Partial<Piece>).attributes ?? [])]) {
        const _strings = attribute.value.split(marker);
        if (_strings.length < 2) continue;
        const [, _kind, _name] = /([?@]?)(.*)/.exec(attribute.name) ?? [];
        this._holes.push({ _at, _kind, _name, _strings });
        piece.removeAttribute(attribute.name);
      }
    });
  }
}

const templates = new WeakMap<TemplateStringsArray, Template>();

/** What changes in a copy of a template. */
interface Part {
  /** Takes its values from the front of those that are left. */
  _take(values: Value[]): void;
}

/** A copy of a template. */
class Instance {
  readonly _fragment: DocumentFragment;
  readonly _$AV: readonly Part[];

  constructor(readonly _template: Template) {
    this._fragment = document.importNode(_template._content, true);
    const pieces = piecesIn(this._fragment);
    this._$AV = _template._holes.map((hole) => {
      const piece = pieces[hole._at] as Piece;
      if (!hole._strings) return new ChildPart(piece, piece.nextSibling);
      return new (hole._kind === '@' ? ListenerPart : AttributePart)(piece, hole);
    });
  }

  _update(values: readonly Value[]): void {
    const left = [...values];
    for (const part of this._$AV) part._take(left);
  }
}

class ListenerPart implements Part {
  private _listener: unknown;

  readonly name: string;

  constructor(
    readonly element: Element,
    { _name = '' }: Hole,
  ) {
    this.name = _name;
    element.addEventListener(_name, this);
  }

  _take(values: Value[]): void {
    this._listener = values.shift();
  }

  handleEvent(event: Event): void {
    (this._listener as (event: Event) => void)(event);
  }
}

class AttributePart implements Part {
  private _value: unknown = nothing;

  constructor(
    readonly element: Element,
    private readonly _hole: Hole,
  ) {}

  _take(values: Value[]): void {
    const { _kind, _name = '', _strings = [] } = this._hole;
    const own = values.splice(0, _strings.length - 1) as Plain[];
    const isLeftOut = own.includes(nothing) || (_kind && !own[0]);
    const join = (before: string, text: string, at: number) => before + String(own[at - 1] ?? '') + text;
    const value = isLeftOut ? nothing : _kind ? '' : _strings.reduce(join);
    if (value === this._value) return;
    this._value = value;
    if (typeof value === 'string') this.element.setAttribute(_name, value);
    else this.element.removeAttribute(_name);
  }
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

class ChildPart implements Part {
  /** What it shows. */
  private _$AH: Instance | ChildPart[] | string = '';

  /** Shows something between two nodes; where there is no second, up to the end. */
  constructor(
    private readonly _start: ChildNode,
    private readonly _$AB: ChildNode | null,
  ) {}

  _take(values: Value[]): void {
    const value = values.shift();
    const shown = this._$AH;
    if (value instanceof TemplateResult) {
      let template = templates.get(value._strings);
      if (!template) templates.set(value._strings, (template = new Template(value._strings)));
      const isSame = shown instanceof Instance && shown._template === template;
      const instance = isSame ? shown : new Instance(template);
      instance._update(value._values);
      if (!isSame) this._replace(instance, instance._fragment);
    } else if (isList(value)) {
      const parts = Array.isArray(shown) ? shown : this._replace([]);
      value.forEach((entry, at) => {
        parts[at] ??= new ChildPart(this._insert(new Comment()), this._insert(new Comment()));
        parts[at]._take([entry]);
      });
      this._clear(parts[value.length - 1]?._$AB ?? undefined);
      parts.length = value.length;
    } else {
      const text = value === nothing ? '' : String(value ?? '');
      if (text === shown) return;
      // A text changes where it stands, since it may be selected.
      if (text && shown && typeof shown === 'string') (this._start.nextSibling as Text).data = text;
      else this._replace(text, text && new Text(text));
      this._$AH = text;
    }
  }

  private _replace<Shown extends Instance | ChildPart[] | string>(shown: Shown, node?: Node | ''): Shown {
    this._clear();
    if (node) this._insert(node);
    this._$AH = shown;
    return shown;
  }

  private _insert<Added extends Node>(node: Added): Added {
    return (this._start.parentNode as ParentNode).insertBefore(node, this._$AB);
  }

  /** Takes away what comes after a node. */
  private _clear(after: ChildNode = this._start): void {
    while (after.nextSibling && after.nextSibling !== this._$AB) after.nextSibling.remove();
  }
}

/** Shows something below what is in a root already. */
export function render(value: unknown, root: Node & { _$litPart$?: ChildPart }): void {
  root._$litPart$ ??= new ChildPart(root.appendChild(new Comment()), null);
  root._$litPart$._take([value as Value]);
}
