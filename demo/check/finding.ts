/** A text to copy as it is. */
export interface Code {
  /** What it is, such as "Headers to add". */
  readonly label: string;
  readonly text: string;
}

/** What a finding says to a webmaster. All of it is plain text. */
export interface Words {
  readonly title: string;
  readonly explanation: string;
  /** What to do about it, step by step. */
  readonly next: readonly string[];
  readonly code?: Code;
  /** What the server said, at most 300 characters. */
  readonly said?: string;
  /** Whether the test message lies somewhere now. */
  readonly arrived: 'no' | 'maybe' | 'yes';
}

/** What a check came to. */
export type FindingKind =
  /** The endpoint took the test message. */
  | { readonly kind: 'accepted' }
  /** It was taken, and goes nowhere. */
  | { readonly kind: 'demo-mode' }
  /** It was taken, and what the form there has no field for is lost. */
  | { readonly kind: 'incomplete'; readonly fields: readonly string[] }
  /** Something of the setup can't be used; nothing was sent. */
  | { readonly kind: 'unusable'; readonly setting: 'endpoint' | 'fieldNames' }
  /** The format needs something that isn't there; nothing was sent. */
  | { readonly kind: 'lacking' }
  /** An address that only the clinic's own pages can reach; nothing was sent. */
  | { readonly kind: 'same-site' }
  /** The endpoint is on the clinic's own site, which needs no permission, and keeps its answer from this page. */
  | { readonly kind: 'out-of-sight' }
  /** The browser refused, since the endpoint gives this page's origin no permission. */
  | { readonly kind: 'cors'; readonly origin: string; readonly preflight: boolean }
  /** This page's own policy lets it connect to no such address; nothing was sent. */
  | { readonly kind: 'policy' }
  | { readonly kind: 'offline' | 'unreachable' | 'timeout' }
  /** The server ended the connection before it had answered. */
  | { readonly kind: 'dropped' }
  /** A page came where data was to come. */
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'unknown-form'; readonly status: number }
  /** The service waits for somebody to confirm the address. */
  | { readonly kind: 'unconfirmed' }
  /** The endpoint finds fault with fields, by the names that it uses. */
  | { readonly kind: 'fields'; readonly fields: readonly string[] }
  | { readonly kind: 'busy' | 'server' | 'access' | 'method' | 'media-type'; readonly status: number }
  /** Taken for spam, or a captcha is asked for. */
  | { readonly kind: 'spam'; readonly status: number }
  /** Refused for another reason. */
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unexpected'; readonly status: number };

export type Finding = Words & FindingKind;
