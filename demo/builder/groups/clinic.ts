import { html, type TemplateResult } from 'lit';
import { checkbox } from '../controls.js';
import { group, setting, type GroupView } from './group.js';

/** Who the clinic is. */
export const clinicGroup = (view: GroupView): TemplateResult =>
  group(
    'Your clinic',
    true,
    html`
      ${setting(view, 'clinicName')}
      ${setting(view, 'clinicPhone', { type: 'tel', hint: 'As people should read it, such as +1 555 010 0199.' })}
      ${setting(view, 'website', {
        type: 'url',
        hint: 'Where the page will be, such as https://www.riverside.example. For the checks here, and for a prerendered form, which says where it is.',
      })}
      ${setting(view, 'privacyUrl', { hint: 'A path of your site, such as /privacy, or a whole address.' })}
      ${setting(view, 'contactUrl', { hint: 'Where “Schedule a consultation” leads on pages without the form.' })}
      ${setting(view, 'replyHours', {
        inputMode: 'numeric',
        hint: 'A whole number from 1 to 720. If you leave it empty, the form says 24.',
      })}
      ${checkbox({
        id: 'clinicClaims',
        label: 'Show the statements that only a clinic can make',
        hint: 'Check this only if your clinic can stand by them: look at the preview, and ask your clinicians.',
        checked: view.setup.clinicClaims,
        onChange: (clinicClaims) => view.change({ clinicClaims }),
      })}
    `,
  );

/** Who has reviewed the words, and what search engines are told. */
export const reviewGroup = (view: GroupView): TemplateResult =>
  group(
    'Review and search engines',
    false,
    html`
      ${setting(view, 'reviewedBy', { hint: 'A clinician of yours, such as Ana Ruiz, MD. Shown under the content.' })}
      ${setting(view, 'lastReviewed', { type: 'date' })}
      ${checkbox({
        id: 'structuredData',
        label: 'Tell search engines what the page is about',
        hint: 'As structured data in the head of the page.',
        checked: view.setup.structuredData,
        onChange: (structuredData) => view.change({ structuredData }),
      })}
    `,
  );
