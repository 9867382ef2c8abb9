import { html, type TemplateResult } from 'lit';
import { textField } from '../controls.js';
import type { Problems } from '../problems.js';
import type { Setup } from '../setup.js';

/** What a group of settings shows, and where its changes go. */
export interface GroupView {
  readonly setup: Setup;
  /** Those that are shown: nobody is told of a mistake in a field that they are still typing into. */
  readonly problems: Problems;
  readonly change: (part: Partial<Setup>) => void;
  /** The person has left a field. */
  readonly leave: (key: keyof Setup) => void;
  /** Moves the focus once a change shows: to where a control has gone, or beside one that has gone away. */
  readonly focus: (id: string) => void;
}

/** A titled part of the settings, which folds away. */
export const group = (title: string, open: boolean, content: unknown): TemplateResult => html`
  <details class="group" ?open=${open}>
    <summary><h3>${title}</h3></summary>
    <div class="group-body">${content}</div>
  </details>
`;

type TextKey = Exclude<
  {
    [Key in keyof Setup]: Setup[Key] extends string ? (string extends Setup[Key] ? Key : never) : never;
  }[keyof Setup],
  'snippet'
>;

/** What the fields of settings that are text are called. */
export const settingLabels = {
  clinicName: 'Name of the clinic',
  clinicPhone: 'Phone number',
  website: 'Your website',
  privacyUrl: 'Address of your privacy notice',
  contactUrl: 'Address of your contact page',
  replyHours: 'Hours until you reply to new patients',
  reviewedBy: 'Who reviewed the content',
  lastReviewed: 'When',
  endpoint: 'Address for messages',
  fieldNames: 'What it calls our fields',
  scriptFolder: 'Folder of the script',
} as const satisfies Readonly<Record<TextKey, string>>;

/** The field of a setting that is text. */
export const setting = (
  { setup, problems, change, leave }: GroupView,
  key: TextKey,
  more: { hint?: string; type?: 'text' | 'tel' | 'url' | 'date'; inputMode?: 'numeric' } = {},
): TemplateResult =>
  textField({
    id: key,
    label: settingLabels[key],
    ...more,
    value: setup[key],
    problem: problems[key],
    onInput: (text) => change({ [key]: text }),
    onChange: () => leave(key),
  });
