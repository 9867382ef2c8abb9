import type { EndpointFormat } from '../../src/contact/endpoints/index.js';
import type { Answer, Outcome, Target } from './clinic-endpoint.js';
import type { FormatFacts } from './format-facts.js';

/** An endpoint's answer to the test message, and all that explains it. */
export interface Heard {
  readonly target: Target;
  readonly format: EndpointFormat;
  readonly facts: FormatFacts;
  /** Where this page is from. */
  readonly origin: string;
  readonly answer: Answer;
  readonly outcome: Outcome;
  /** Where the answer came from, if the address led on to another. */
  readonly redirectedTo: string | undefined;
  readonly retryAfter: string | undefined;
  /** Whether the test message had consent in it. */
  readonly consented: boolean;
  /** What the form at the service has fields for, and what it insists on; undefined where it doesn't tell. */
  readonly form?: FormFields | undefined;
}

/** The fields of a form, by their names. */
export interface FormFields {
  readonly names: readonly string[];
  readonly required: readonly string[];
}

/** The longest piece of a server's text that is shown, in UTF-16 code units. */
const longest = 300;

export const isPage = ({ text }: Answer): boolean => /^\s*(<!doctype html|<html|<head|<body)/i.test(text);

const cut = (text: string) => text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

/** The beginning of what came back, as text: of a page what a reader would see. */
export function excerpt(answer: Answer): string | undefined {
  const text = isPage(answer)
    ? answer.text.replace(/<(script|style)\b.*?<\/\1>|<!--.*?-->|<[^>]*>/gis, ' ').replace(/\s+/g, ' ')
    : answer.text;
  return cut(text.trim()) || undefined;
}

/** What the server said: in words of its own if it has any, else the beginning of what came back. */
export function saidBy({ outcome, answer }: Heard): string | undefined {
  const own = outcome.status === 'rejected' ? outcome.formError : undefined;
  return own ?? excerpt(answer);
}
