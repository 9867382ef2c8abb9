export { configure } from './config/page.js';
export type { Config, ConfigInput, FieldNames } from './config/schema.js';
export type { ExtraFields, FailureReason } from './contact/endpoints/endpoint.js';
export type { FieldName, FieldValues, Submission } from './contact/fields.js';
export type { Block, Content, ContentInput, InfoSection, Item, Section } from './content/content.js';
export { MildClinic } from './elements/clinic/mild-clinic.js';
export { MildContact } from './elements/contact/mild-contact.js';
export type { SendFunction } from './elements/contact/world.js';
export { MildInfo } from './elements/info/mild-info.js';
export { MildRisks } from './elements/risks/mild-risks.js';
export {
  MildAskEvent,
  MildFailureEvent,
  MildInvalidEvent,
  MildSubmitEvent,
  MildSuccessEvent,
} from './events.js';
export { version } from './version.js';
