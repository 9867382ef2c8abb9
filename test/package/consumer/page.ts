// A page's code, as strict TypeScript reads it. Each @ts-expect-error is a mistake that has to be one.
import {
  configure,
  MildAskEvent,
  MildClinic,
  MildContact,
  MildFailureEvent,
  MildInfo,
  MildInvalidEvent,
  MildRisks,
  MildSubmitEvent,
  MildSuccessEvent,
  version,
  type Config,
  type ConfigInput,
  type Content,
  type ContentInput,
  type FailureReason,
  type FieldName,
  type FieldNames,
  type FieldValues,
  type InfoSection,
  type SendFunction,
  type Submission,
} from 'mild-widgets';
import 'mild-widgets/define';
import { toStaticHTML, type StaticOptions } from 'mild-widgets/prerender';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(...given: T extends true ? [] : never): unknown => given;

// The elements by their tags.
holds<Equal<HTMLElementTagNameMap['mild-clinic'], MildClinic>>();
holds<Equal<HTMLElementTagNameMap['mild-info'], MildInfo>>();
holds<Equal<HTMLElementTagNameMap['mild-risks'], MildRisks>>();
holds<Equal<HTMLElementTagNameMap['mild-contact'], MildContact>>();
const contact = document.createElement('mild-contact');
const info = document.querySelector('mild-info');

// The events, wherever they bubble to.
type EventMaps = [HTMLElementEventMap, DocumentEventMap, WindowEventMap];
holds<Equal<EventMaps[number]['mild-submit'], MildSubmitEvent>>();
holds<Equal<EventMaps[number]['mild-success'], MildSuccessEvent>>();
holds<Equal<EventMaps[number]['mild-failure'], MildFailureEvent>>();
holds<Equal<EventMaps[number]['mild-invalid'], MildInvalidEvent>>();
holds<Equal<EventMaps[number]['mild-ask'], MildAskEvent>>();
contact.addEventListener('mild-submit', (event) => event.preventDefault());
contact.addEventListener('mild-success', ({ id, durationMs }) =>
  console.log(id.length, durationMs.toFixed()),
);
document.addEventListener('mild-failure', ({ id, reason, status }) => {
  holds<Equal<typeof reason, FailureReason>>();
  console.log(id, status?.toFixed());
});
window.addEventListener('mild-invalid', ({ fields }) => console.log(fields.join()));
document.body.addEventListener('mild-ask', ({ topic }) => console.log(topic.length));
// @ts-expect-error -- nothing typed is in an event
contact.addEventListener('mild-success', ({ values }) => console.log(values));

// The form.
contact.values = { email: 'ada@example.com', patient: 'new' };
const values: FieldValues = contact.values;
contact.topics = ['Infection'];
const topics: string[] = contact.topics;
const send: SendFunction = (submission: Submission, { signal }) =>
  fetch('/api', { method: 'POST', body: JSON.stringify(submission), signal });
contact.send = send;
holds<Equal<typeof contact.state, 'editing' | 'sending' | 'sent'>>();
const accepted: Promise<boolean> = contact.submit();
contact.reset();
// @ts-expect-error -- only the form knows
contact.state = 'sent';
// @ts-expect-error -- new or existing
contact.values = { patient: 'old' };

// A clinic's own words, and its configuration.
const words: ContentInput = { opening: { action: 'Book a visit' }, sections: { comparison: null } };
if (info) info.content = words;
const section: InfoSection = 'overview';
const names: FieldNames = { name: 'your-name' };
const config: ConfigInput = {
  clinicName: 'Riverside',
  replyHours: 48,
  fieldNames: names,
  clinicClaims: true,
};
configure(config);
configure({ replyHours: '48', endpointFormat: 'contact-form-7' });
// @ts-expect-error -- there is no such key
configure({ clinic: 'Riverside' });

const options: StaticOptions = { as: 'fallback' };
const html: string = toStaticHTML(contact, options);

export type { Config, Content, FieldName };
export { accepted, html, section, topics, values, version };
