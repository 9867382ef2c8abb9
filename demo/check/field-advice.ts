import {
  leftOut,
  optionalKeys,
  submissionKeys,
  testValues,
  type FieldNames,
  type SubmissionKey,
} from './clinic-endpoint.js';
import type { Heard } from './heard.js';
import type { Finding } from './finding.js';

/** What endpoints usually call our fields; the first that fits counts. */
const usual: readonly (readonly [SubmissionKey, RegExp])[] = [
  ['email', /e-?mail|reply[-_]?to/i],
  ['phone', /phone|mobile|\btel/i],
  ['message', /message|comment|question|enquiry|inquiry|body|details/i],
  ['consent', /consent|gdpr|privacy|terms|accept|agree/i],
  ['patient', /patient/i],
  ['name', /^(?!.*(last|sur|family|company|business|user|form|file)).*name/i],
  ['trap', /honey|gotcha|bot-?field/i],
  ['page', /page|url|source/i],
  ['locale', /lang|locale/i],
];

const isOurs = (name: string): name is SubmissionKey => (submissionKeys as readonly string[]).includes(name);

/** Whether an endpoint may go without it. */
const isOptional = (name: string) => (optionalKeys as readonly string[]).includes(name);

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** A `field-names` line. */
const lineOf = (names: FieldNames) =>
  submissionKeys.flatMap((key) => (names[key] && names[key] !== key ? `${key}:${names[key]}` : [])).join(' ');

/** Whether a name stands in a text, by itself. */
const isNamed = (name: string, text: string) =>
  text.split(/[^\w-]+/).includes(name) || (/[^\w-]/.test(name) && text.includes(name));

const isUnwanted = (text: string) =>
  /not (allowed|expected|permitted|accepted|in form|a field)|unexpected|unknown|unrecogni[sz]ed|additional|field_not_in/i.test(
    text,
  );

const isMissing = (text: string) => /missing|required|empty|blank|fill|can.t be null|undefined/i.test(text);

/**
 * Explains mistakes that an endpoint finds in a test message which has none:
 * most are about what the fields are called.
 *
 * @param errors - by the field's name, as the form reads them
 */
export function explainFields(heard: Heard, errors: Readonly<Record<string, string>>): Finding {
  const { target, format, facts } = heard;
  const next: string[] = [];
  const names: Partial<Record<SubmissionKey, string>> = { ...target.fieldNames };
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const dropped: string[] = [];
  const disliked: [SubmissionKey, string][] = [];
  const mapped: string[] = [];

  for (const [name, text] of Object.entries(errors)) {
    const theirs = isOurs(name) ? (target.fieldNames[name] ?? name) : name;
    if (isOurs(name) && theirs !== name && !isNamed(theirs, heard.answer.text)) {
      // It was spoken of by our own name, which it isn't sent under.
      Reflect.deleteProperty(names, name);
      mapped.push(name);
    } else if (Object.hasOwn(target.extra, name)) {
      next.push(`“${name}” is one of your hidden fields, and the endpoint said: “${text}” Check its value.`);
    } else if (isOurs(name) && isOptional(name) && isUnwanted(text)) {
      names[name] = leftOut;
      dropped.push(theirs);
    } else if (isUnwanted(text)) unwanted.push(theirs);
    else if (isOurs(name)) disliked.push([name, text]);
    else wanted.push(name);
  }

  const taken = new Set<SubmissionKey>();
  const unknown = wanted.filter((name) => {
    const [ours] = usual.find(([key, pattern]) => !taken.has(key) && pattern.test(name)) ?? [];
    if (!ours || /[\s:]/.test(name)) return true;
    taken.add(ours);
    names[ours] = name;
    mapped.push(name);
    return false;
  });

  if (mapped.length) {
    next.push(
      lineOf(names)
        ? `Put the line below into the field names: it sends what the endpoint calls ${quoted(mapped)}.`
        : 'Leave the field names empty: the endpoint calls the fields what the form does.',
    );
  }
  if (taken.has('consent') && !heard.consented) {
    next.push('Check “Ask for consent with a box to check”: no consent was sent.');
  }
  if (unknown.length) {
    next.push(
      format === 'gravity-forms'
        ? `See in the form’s editor which fields ${quoted(unknown)} are: the number is the field’s ID. Name them in the field names, such as phone:${unknown[0] ?? ''}, or make them optional there.`
        : `The form doesn’t ask for ${quoted(unknown)}. Have the endpoint do without, or give a hidden field of that name if it’s always the same, or name the field of the form that belongs there in the field names.`,
    );
  }
  if (dropped.length) {
    next.push(
      `Put the line below into the field names: it leaves out ${quoted(dropped)}, which the endpoint doesn’t take.`,
    );
  }
  if (unwanted.length) {
    next.push(
      format === 'hubspot'
        ? // https://developers.hubspot.com/changelog/validation-change-to-the-forms-api-submission-endpoints
          `Add ${quoted(unwanted)} to the form in HubSpot, as hidden fields: it refuses what a form doesn’t have.`
        : `Have the endpoint pass over fields that it doesn’t know. It was sent ${quoted(unwanted)}.`,
    );
  }
  for (const [name, text] of disliked) {
    if (name === 'consent' && !heard.consented) {
      next.push(
        `“${names[name] ?? name}” wasn’t sent, since the form doesn’t ask for consent: check “Ask for consent with a box to check”.`,
      );
      continue;
    }
    const sent = Object.hasOwn(testValues, name) ? testValues[name as keyof typeof testValues] : undefined;
    next.push(
      `${sent ? `“${names[name] ?? name}” was sent as “${sent}”` : `“${names[name] ?? name}” was sent`}, and the endpoint said: “${text}” See what it expects of this field.`,
    );
  }
  if (disliked.length && disliked.every(([, text]) => isMissing(text))) {
    if (format === 'json')
      next.push('All of them were sent. If the endpoint reads forms and not JSON, choose the format “form”.');
    if (format === 'form')
      next.push('All of them were sent. If the endpoint reads JSON and not forms, choose the format “json”.');
  }
  next.push('Then send another test message.');
  const line = mapped.length || dropped.length ? lineOf(names) : '';
  return {
    kind: 'fields',
    fields: Object.keys(errors),
    title: 'The fields don’t match',
    explanation: `${facts.service} answered, but refused the test message${errors.consent && !heard.consented ? '' : ', which has every field filled in'}. ${
      wanted.length
        ? `It looks for ${quoted(wanted)}, which the form doesn’t send.`
        : errors.consent && !heard.consented
          ? 'It looks for consent, which wasn’t sent.'
          : 'It finds fault with fields that were sent.'
    }`,
    next,
    ...(line && { code: { label: 'Field names', text: line } }),
    arrived: 'no',
  };
}
