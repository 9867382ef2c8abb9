import type { ProblemCode } from '../contact/fields.js';
import type { FailureReason } from '../contact/endpoints/endpoint.js';
import type { Content } from '../content/content.js';
import { plural } from './plural.js';

const characters = (count: number) => plural('en', count, { one: '# character', other: '# characters' });
// Not by Intl: its start would take as long as the rest of the first view, and nobody promises over 720 hours.
const hours = (count: number) => (count === 1 ? 'an hour' : `${count} hours`);

const messages = {
  heading: 'How can we help you?',
  intro: 'Use this form to reach us.',
  promise: (replyHours: number) =>
    `If you are a new patient, give your phone number and email address. Someone will contact you within ${hours(replyHours)} to schedule your appointment.`,
  urgent:
    'In an emergency, call 911. Do not use this form for anything urgent or for private medical details.',
  privacy: 'How we use your details',
  noRelationship: 'Sending this form does not make you a patient of the clinic.',
  optional: '(optional)',
  required: '(required)',
  whatWeNeed: 'We need an answer to every question that is not marked optional.',
  errorPrefix: 'Error:',

  fields: {
    name: 'Full name',
    patient: 'Are you a new patient?',
    patientNew: 'Yes',
    patientExisting: 'No, I have been to the clinic before',
    email: 'Email address',
    phone: 'Phone number',
    message: 'Your message',
    consent: 'I agree that the clinic may use these details to answer me.',
    trap: 'Leave this box empty',
  },
  hints: {
    phone: 'You can add an extension.',
    emailOrPhone: 'Give your email address, your phone number or both.',
    message: 'Tell us in a few words how we can help.',
  },
  /** Told once when the answer to "Are you a new patient?" changes what else is needed. */
  needs: {
    new: 'We need your email address and phone number. The message is optional.',
    existing: 'We need your message, and your email address or phone number.',
  },

  ask: 'Ask about this',
  askingAbout: 'You are asking about:',
  remove: 'Remove',
  topicAdded: (topic: string) => `Added to your message: ${topic}`,
  topicRemoved: (topic: string) => `Removed from your message: ${topic}`,

  /** Offered where nobody could answer the address that was typed. */
  didYouMean: (address: string) => `Did you mean ${address}?`,

  charactersLeft: (count: number) => `You have ${characters(count)} left`,
  charactersOver: (count: number) => `You have ${characters(count)} too many`,

  problemHeading: (count: number) =>
    plural('en', count, { one: 'There is a problem', other: 'There are # problems' }),
  problems: {
    nameMissing: 'Enter your full name',
    nameLong: 'Your name must be 100 characters or fewer',
    patientMissing: 'Select yes if you are a new patient',
    emailMissing: 'Enter your email address, like name@example.com',
    emailFormat: 'Enter an email address in full, like name@example.com',
    emailLong: 'Your email address must be 254 characters or fewer',
    emailOrPhoneMissing: 'Enter your email address or your phone number',
    phoneMissing: 'Enter your phone number, like 555 010 0199',
    phoneFormat: 'Enter a phone number with at least 7 digits, like 555 010 0199',
    phoneLong: 'Your phone number must be 100 characters or fewer',
    messageMissing: 'Enter your message',
    messageLong: 'Your message must be 2,000 characters or fewer',
    consentMissing: 'Tick the box if you agree that the clinic may use these details to answer you',
  } satisfies Record<ProblemCode, string>,

  checkAnswer: 'Check your answer',
  noFiles: 'This form does not send files. Call us, or bring yours with you.',

  send: 'Send',
  sending: 'Sending…',
  slow: 'Still sending. This takes longer than usual.',

  notSent: 'Your message was not sent',
  perhapsSent: 'We do not know if your message arrived',
  failures: {
    offline: 'You seem to be offline. Connect to the internet, then try again.',
    timeout: 'The clinic’s website did not answer in time. You can try again, or call us to make sure.',
    network: 'The connection broke. You can try again, or call us to make sure.',
    busy: 'The clinic’s website is busy. Wait a few minutes, then try again.',
    rejected: 'The clinic’s website did not accept it.',
    server: 'Something went wrong on the clinic’s website. You can try again, or call us to make sure.',
    unreadable: 'The clinic’s website gave an unclear answer. You can try again, or call us to make sure.',
  } satisfies Record<FailureReason, string>,
  kept: 'Everything you typed is still here.',
  backOnline: 'You are online again. You can try again now.',
  tryAgain: 'Try again',

  sent: 'Thank you. We have your message',
  next: {
    new: (replyHours: number) =>
      `Someone will contact you within ${hours(replyHours)} to schedule your appointment.`,
    existing: 'Someone from the clinic will get back to you.',
  },
  another: 'Send another message',

  call: 'You can also call us:',
  reach: 'Call us:',
  reachOnline: 'Contact us online',
  reachUnknown: 'Contact the clinic.',

  reviewedBy: (name: string) => `Reviewed by ${name}.`,
  /** A date like 2026-03-31. */
  lastReviewed: (date: string) =>
    `Last reviewed on ${new Date(date).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })}.`,
};

/** What the interface says, the content aside: every language says it all. */
export type Messages = typeof messages;

// Each medical term is explained where it first stands, in the order a visitor
// reads: the summary, the sections from top to bottom, then the benefits and
// risks. Only the opening claim stands apart: it may be hidden, so the overview
// explains spinal stenosis in full without it.
const content = {
  opening: {
    claim:
      'We have helped many patients with a narrowed spine (spinal stenosis). MILD has given them significant results.',
    action: 'Schedule a consultation',
  },
  summary: {
    heading: 'MILD in short',
    items: [
      {
        term: 'What it does',
        text: 'It has been shown to reduce pain and improve mobility, which is how well you move.',
      },
      {
        term: 'Who it is for',
        text: 'It is an option for people with a narrowed spine. They have had conservative treatment (care without surgery), but it has not helped.',
      },
      {
        term: 'How long it takes to recover',
        text: 'You spend little or no time in the hospital (outpatient care). People recover more quickly than from traditional surgery. They are soon back to daily activities.',
      },
      {
        term: 'What comes next',
        text: 'Could MILD help you? Meet with us to find out whether you are a good candidate.',
      },
    ],
  },
  sections: {
    overview: {
      heading: 'What is the MILD procedure?',
      body: [
        'MILD stands for minimally invasive lumbar decompression. It is minimally invasive because it needs only a small cut, or incision. Lumbar means the lower back, where the cut is made. Decompression means taking pressure off nerves.',
        'MILD gives targeted relief from lumbar spinal stenosis. In this painful condition, the spinal canal in your lower back narrows and presses on the nerves. The canal is the tunnel in your spine that nerves run through.',
        'Two things cause the narrowing and the pressure. One is bone. The other is the ligamentum flavum, a ligament (a tough band between bones) that has thickened. The surgeon uses special tools to remove small pieces of both.',
        'You have local anesthesia, which numbs only the part of the body being treated. You also have light sedation, which relaxes you. MILD is less invasive than traditional surgery.',
        { claim: 'We use the specialized tools that Vertos Medical provides for MILD.' },
        { claim: 'Our team is trained in the latest advances in this technique.' },
      ],
    },
    comparison: {
      heading: 'How does MILD differ from a laminectomy?',
      body: [
        'A laminectomy is surgery on a vertebra, one of the bones of your spine. It removes a part called the lamina. This takes pressure off the spinal nerves or the spinal cord, the main bundle of nerves in your back.',
        'The two are related, but they are not the same. Both aim to relieve the symptoms of spinal stenosis. A laminectomy is more invasive and takes longer to recover from. It often needs general anesthesia, which puts you to sleep.',
      ],
    },
    candidates: {
      heading: 'Who is a good candidate?',
      body: [
        'MILD is for people with lumbar spinal stenosis. Their narrow canal presses on the spinal cord, or on nerve roots, where nerves branch off from the cord. This causes pain, numbness or weakness in the legs and lower back.',
        'You may be a good candidate if all of this is true:',
        {
          list: [
            {
              term: 'Lumbar spinal stenosis with symptoms',
              text: 'You have been diagnosed. You have such symptoms, or trouble walking. They greatly affect your quality of life.',
            },
            {
              term: 'Conservative treatment has failed',
              text: 'You gave it a fair amount of time. It is physical therapy (guided exercise), medicine and epidural steroid injections. These are shots near the nerves of the spine to calm swelling.',
            },
            {
              term: 'No severe spinal instability',
              text: 'The bones in your spine do not move too much. In spondylolisthesis, for example, one slips out of place. Severe cases need more invasive surgery to make the spine stable.',
            },
            {
              term: 'No significant deformity',
              text: 'Your spine is not too far out of shape. You do not need surgery to correct it.',
            },
            {
              term: 'Good general health',
              text: 'You are well enough for the procedure and the sedation.',
            },
            {
              term: 'Realistic expectations',
              text: 'You know the goals and how it may turn out. You also know what care and follow-up come afterwards.',
            },
          ],
        },
        'MILD is especially helpful for older adults. The same is true if other health problems rule out more invasive surgery for you.',
        'Only a thorough check-up can decide. In your pain management consultation, we look at your symptoms, your overall health and images of your spine.',
      ],
    },
    procedure: {
      heading: 'How is MILD done?',
      body: [
        {
          list: [
            {
              term: 'Preparation',
              text: 'You get local anesthesia and light sedation for your comfort. They keep pain and anxiety low.',
              step: 'preparation',
            },
            {
              term: 'Incision',
              text: 'The surgeon makes a small cut, usually under an inch. It goes through the skin over the affected part of your spine. It harms little tissue, which lowers the risk of complications (problems caused by treatment).',
            },
            {
              term: 'Access',
              text: 'Through this cut, the surgeon reaches the right level of your spine. This way in helps to lower the risk of infection. It also shortens recovery.',
            },
            {
              term: 'Live view',
              text: 'Fluoroscopy is a real-time X-ray. It guides the tools to the exact place in the spinal canal and spares the tissue around it.',
            },
            {
              term: 'Decompression',
              text: 'Special tools take out bits of bone and the extra ligamentum flavum. The aim is to take pressure off the nerves.',
            },
            {
              term: 'Closing',
              text: 'The cut is closed with sutures (stitches) or staples. A sterile (germ-free) dressing goes on top. A small cut heals faster and hurts less.',
            },
            {
              term: 'Recovery',
              text: 'This is usually outpatient care, so you go home the same day. You will typically be told to rest and to return to activities step by step. You may need physical therapy to make your back strong and flexible.',
              step: 'followup',
            },
          ],
          ordered: true,
        },
        'MILD needs no more than numbing and light sedation. This lowers the risks that come with more invasive spine surgery. It also speeds your return to normal life.',
      ],
    },
  },
  bodyLocation: 'Lumbar spine',
  figure: {
    heading: 'The spinal canal from above',
    panels: [
      { term: 'Open canal', text: 'The nerves have room.' },
      { term: 'Narrow canal', text: 'The thick ligament presses on the nerves.' },
      { term: 'After MILD', text: 'Bits of bone and ligament are gone. The nerves have more room.' },
    ],
    labels: { canal: 'Canal', nerves: 'Nerves', ligament: 'Ligament', bone: 'Bone' },
  },
  questions: {
    heading: 'Questions to ask your doctor',
    items: [
      'Am I a good candidate for MILD?',
      'What else could help me?',
      'How much relief can I expect, and for how long?',
      'Which risks matter most for me?',
      'How often have you done this procedure?',
      'How do I prepare? Do my medicines need to change?',
      'Who do I call if something seems wrong afterwards?',
      'What will I have to pay?',
    ],
  },
  risks: {
    heading: 'What are the benefits and risks?',
    intro:
      'Like any medical procedure, MILD has benefits and risks. When you know both, you can make an informed decision.',
    benefits: {
      heading: 'Benefits',
      items: [
        {
          term: 'Minimally invasive',
          text: 'A small cut disturbs little tissue. So it hurts less afterwards. Complications are less likely than in open surgery, which needs a long cut.',
        },
        {
          term: 'Local anesthesia',
          text: 'With light sedation, this avoids the risks of general anesthesia. So people with a higher risk from surgery can have MILD.',
        },
        {
          term: 'Quick recovery',
          text: 'People usually heal faster. They are often soon back to the things they normally do.',
        },
        {
          term: 'Effective pain relief',
          text: 'Many patients report significant relief. They have less pain and move better.',
        },
        {
          term: 'Outpatient',
          text: 'With no hospital stay, your care can cost less.',
        },
      ],
    },
    risks: {
      heading: 'Risks',
      items: [
        {
          term: 'Infection',
          text: 'Any surgery carries this risk. Here the small incision keeps it low.',
        },
        {
          term: 'Bleeding',
          text: 'This can happen. It is usually less severe than with more invasive surgery.',
        },
        {
          term: 'Nerve damage',
          text: 'There is a small risk of this. It could cause numbness, weakness or pain.',
        },
        {
          term: 'No improvement, or symptoms that return',
          text: 'Some patients do not get much better. For some, symptoms come back over time.',
        },
        {
          term: 'More surgery',
          text: 'You may need it if MILD does not bring relief, or if your symptoms get worse.',
        },
      ],
    },
    closing:
      'MILD is a less invasive option. It leads to quicker recovery and less pain. In a consultation, talk with us about what the benefits and risks mean for your own health and needs.',
  },
  evidence: {
    heading: 'What studies have found',
    intro: 'Each picture has 1,000 dots. One dot stands for one person.',
    studies: [
      {
        heading: 'Over two years: MiDAS ENCORE',
        text: 'In this trial at US centers, chance decided who got which treatment. MILD was done on 143 people; 131 had epidural steroid injections.',
        findings: [
          'Within two years after MILD, about 13 in every 1,000 people had a problem linked to the device or procedure. None was serious [1].',
          'Within two years, about 56 in every 1,000 people had one more operation [1].',
        ],
      },
      {
        heading: 'Over five years: Cleveland Clinic',
        text: 'Doctors looked back at what had become of 75 people after MILD.',
        findings: [
          'Within five years, 9 of the 75 needed decompression surgery. That is 120 in every 1,000 [2].',
        ],
      },
    ],
    limits: {
      heading: 'Limits of the evidence',
      items: [
        'Several studies have limits. These are ties to a company, or no one to compare with after the first year.',
        'Some insurers say that the evidence is not enough.',
        'In the US, Medicare pays for MILD only within approved studies [3].',
      ],
    },
    references: { heading: 'Sources' },
  },
  disclaimer: 'This is general information, not medical advice. Ask your doctor what is right for you.',
  trademark: 'mild® is a trademark of Vertos Medical.',
} as const satisfies Content;

/** English, as in the United States. */
export const en = { direction: 'ltr', messages, content } as const;
