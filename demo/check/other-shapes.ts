/**
 * Finds the fields in answers whose shape the form doesn't read, so that a
 * webmaster is told of them all the same.
 *
 * @returns what is said of each field, by name; empty where none is named
 */
export function otherMistakes(json: unknown): Readonly<Record<string, string>> {
  const named = [...fastApi(json), ...expressValidator(json), ...zodFlat(json), ...djangoRest(json)];
  return Object.fromEntries(named.map(([name, text]) => [name, text.slice(0, 300)]));
}

type Mistakes = readonly (readonly [name: string, text: string])[];

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** https://fastapi.tiangolo.com/tutorial/handling-errors/: `{detail: [{loc: ['body', 'name'], msg}]}` */
const fastApi = (json: unknown): Mistakes =>
  listOf(own(json, 'detail')).flatMap((error) => {
    const [name, text] = [listOf(own(error, 'loc')).at(-1), own(error, 'msg')];
    return typeof name === 'string' && typeof text === 'string' ? [[name, text] as const] : [];
  });

/** https://express-validator.github.io/docs/api/validation-result: `{errors: [{path, msg}]}`, before version 7 `param` */
const expressValidator = (json: unknown): Mistakes =>
  listOf(own(json, 'errors')).flatMap((error) => {
    const [name, text] = [own(error, 'path') ?? own(error, 'param'), own(error, 'msg')];
    return typeof name === 'string' && typeof text === 'string' ? [[name, text] as const] : [];
  });

/** https://zod.dev/error-formatting: `{fieldErrors: {name: ['…']}}`, alone or under `errors` or `error` */
const zodFlat = (json: unknown): Mistakes =>
  [json, own(json, 'errors'), own(json, 'error')].flatMap((place) => textsIn(own(place, 'fieldErrors')));

/** https://www.django-rest-framework.org/api-guide/exceptions/: `{name: ['…']}` and nothing else */
function djangoRest(json: unknown): Mistakes {
  const mistakes = textsIn(json);
  const keys = typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.keys(json) : [];
  return mistakes.length === keys.length ? mistakes : [];
}

/** The first text of each list, by key. */
const textsIn = (value: unknown): Mistakes =>
  Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(([name, list]) => {
    const [text] = listOf(list);
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
