// What stands for `zod/mini` in the bundled script: schemas that are synchronous, and whose only error message is a text.
export { regexes } from 'zod/v4/core';

/** What is wrong with a value, or with a part of it. */
interface Issue {
  readonly code?: string;
  readonly path?: PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  /** Whether the value is what it should be all the same, so that its checks still apply. */
  readonly continue?: boolean;
  /** What is wrong with it as each of a union's options. */
  readonly errors?: Issue[][];
  /** The keys that an object may not have. */
  readonly keys?: string[];
}

interface FinalIssue extends Issue {
  readonly path: PropertyKey[];
}

/** A value on its way through a schema. */
interface Payload<Value = unknown> {
  value: Value;
  issues: Issue[];
}

interface Check<Value> {
  readonly holds: (payload: Payload<Value>) => void;
  readonly when: (payload: Payload) => boolean;
}

type Result<Output> =
  | { success: true; data: Output; error?: never }
  | { success: false; data?: never; error: { issues: FinalIssue[] } };

type Shape = Readonly<Record<string, ZodMiniType>>;

type Parse = (payload: Payload) => Payload;

/** What a schema reads a value to be. */
export type output<Schema> = Schema extends ZodMiniType<infer Output> ? Output : never;
export type { output as infer };

type Flat<Type> = { [Key in keyof Type]: Type[Key] };

type OptionalKeys<S extends Shape> = {
  [Key in keyof S]: undefined extends output<S[Key]> ? Key : never;
}[keyof S];

type ObjectOutput<S extends Shape> = Flat<
  { -readonly [Key in Exclude<keyof S, OptionalKeys<S>>]: output<S[Key]> } & {
    -readonly [Key in OptionalKeys<S>]?: output<S[Key]>;
  }
>;

/** A special constant with type `never`. */
export const NEVER = {} as never;

const isSound = ({ issues }: Payload) => issues.every((issue) => issue.continue);

const below = (keys: PropertyKey[], issues: Issue[]): FinalIssue[] =>
  issues.map((issue) => ({ ...issue, path: [...keys, ...(issue.path ?? [])] }));

/** A schema. What begins with an underscore is for this file. */
export class ZodMiniType<Output = unknown> {
  /** Whether an object may be without it. */
  _optional = false;
  _checks: readonly Check<never>[] = [];
  /** How an object is read, by what its other keys are: of a schema, mistakes, or passed over. */
  _parseWith?: (rest?: ZodMiniType | 'none') => Parse;

  constructor(readonly _parse: Parse) {}

  _run(value: unknown): Payload<Output> {
    const payload = this._parse({ value, issues: [] }) as Payload<never>;
    for (const { holds, when } of this._checks) if (when(payload)) holds(payload);
    return payload;
  }

  safeParse(data: unknown): Result<Output> {
    const { value, issues } = this._run(data);
    return issues.length
      ? { success: false, error: { issues: below([], issues) } }
      : { success: true, data: value };
  }

  check(...checks: Check<Output>[]): ZodMiniType<Output> {
    return copy(this, { _checks: [...this._checks, ...checks] });
  }
}

const copy = <Output>(schema: ZodMiniType, parts: Partial<ZodMiniType<Output>>): ZodMiniType<Output> =>
  Object.assign(new ZodMiniType<Output>(schema._parse), schema, parts);

/** A rule for a value of the right type, or for any that `when` says. */
export const check = <Value>(
  holds: (payload: Payload<Value>) => void,
  { when = isSound }: { when?: (payload: Payload) => boolean } = {},
): Check<Value> => ({ holds, when });

function refuse(payload: Payload, message = 'Invalid input', more?: Partial<Issue>): Payload {
  payload.issues.push({ message, ...more });
  return payload;
}

/** Reads a part of a value, and takes over what is wrong with it. */
function part(payload: Payload, key: PropertyKey, schema: ZodMiniType, input: unknown): unknown {
  const { value, issues } = schema._run(input);
  payload.issues.push(...below([key], issues));
  return value;
}

export const transform = <Output>(read: (raw: unknown, payload: Payload) => Output) =>
  new ZodMiniType<Output>((payload) => {
    payload.value = read(payload.value, payload);
    return payload;
  });

const primitive = <Output>(type: string, expected?: string) =>
  new ZodMiniType<Output>((payload) => (typeof payload.value === type ? payload : refuse(payload, expected)));

export const string = (expected?: string) => primitive<string>('string', expected);

export const boolean = (expected?: string) => primitive<boolean>('boolean', expected);

export const optional = <Output>(inner: ZodMiniType<Output>) =>
  copy<Output | undefined>(
    new ZodMiniType((payload) => (payload.value === undefined ? payload : inner._run(payload.value))),
    { _optional: true },
  );

export const nullable = <Output>(inner: ZodMiniType<Output>) =>
  copy<Output | null>(
    new ZodMiniType((payload) => (payload.value === null ? payload : inner._run(payload.value))),
    { _optional: inner._optional },
  );

export const array = <Output>(element: ZodMiniType<Output>, expected?: string) =>
  new ZodMiniType<Output[]>((payload) => {
    if (!Array.isArray(payload.value)) return refuse(payload, expected);
    // Spread: what is missing from a sparse array counts as undefined.
    payload.value = [...(payload.value as unknown[])].map((entry, at) => part(payload, at, element, entry));
    return payload;
  });

export const union = <const Options extends readonly ZodMiniType[]>(options: Options, expected?: string) =>
  copy<output<Options[number]>>(
    new ZodMiniType((payload) => {
      const results = options.map((option) => option._run(payload.value));
      const right = results.find(({ issues }) => !issues.length);
      if (right) return right;
      const nearly = results.filter(isSound);
      const [only = results[0]] = nearly;
      if (only && (results.length === 1 || nearly.length === 1)) return only;
      return refuse(payload, expected, { errors: results.map(({ issues }) => below([], issues)) });
    }),
    { _optional: options.some(({ _optional }) => _optional) },
  );

const objectWith = <S extends Shape>(shape: S, expected?: string, rest?: 'none') => {
  const _parseWith =
    (rest?: ZodMiniType | 'none'): Parse =>
    (payload) => {
      const input = payload.value as Record<string, unknown> | null;
      if (typeof input !== 'object' || !input || Array.isArray(input)) return refuse(payload, expected);
      const output: Record<string, unknown> = (payload.value = {});
      const read = (key: string, schema: ZodMiniType) => {
        if (!(key in input) && schema._optional) return;
        const value = part(payload, key, schema, input[key]);
        if (key in input || value !== undefined) output[key] = value;
      };
      for (const [key, schema] of Object.entries(shape)) read(key, schema);
      const keys: string[] = [];
      // Its own keys: a page's other scripts may have given all objects more.
      for (const key of rest ? Object.keys(input) : []) {
        if (Object.hasOwn(shape, key)) continue;
        if (rest === 'none') keys.push(key);
        else if (key !== '__proto__') read(key, rest as ZodMiniType);
      }
      return keys.length ? refuse(payload, expected, { keys, continue: true }) : payload;
    };
  return copy<ObjectOutput<S>>(new ZodMiniType(_parseWith(rest)), { _parseWith });
};

/** An object; other keys than those of the shape are passed over. */
export const object = <S extends Shape>(shape: S, expected?: string) => objectWith(shape, expected);

/** An object without other keys. */
export const strictObject = <S extends Shape>(shape: S, expected?: string) =>
  objectWith(shape, expected, 'none');

/** An object whose other keys are of a schema. */
export const catchall = <Output, Rest>(schema: ZodMiniType<Output>, rest: ZodMiniType<Rest>) =>
  copy<Output & Record<string, Rest>>(schema, { _parse: schema._parseWith?.(rest) });
