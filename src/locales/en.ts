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
    `Are you a new patient? Give us your phone number and email address, and someone will contact you within ${hours(replyHours)} to schedule your appointment.`,
  urgent:
    'In an emergency, call 911. Do not use this form for anything urgent or for private medical information.',
  privacy: 'How we use your information',
  noRelationship: 'Sending this form does not make you a patient of the clinic.',
  optional: '(optional)',
  needed: '(answer needed)',
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
    consent: 'I agree that the clinic may use this information to answer me.',
    trap: 'Leave this box empty',
  },
  hints: {
    phone: 'You can add an extension.',
    emailOrPhone: 'Give us your email address, your phone number, or both.',
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
    patientMissing: 'Tell us whether you are a new patient',
    emailMissing: 'Enter your email address, like name@example.com',
    emailFormat: 'Enter your whole email address, like name@example.com',
    emailLong: 'Your email address must be 254 characters or fewer',
    emailOrPhoneMissing: 'Enter your email address or your phone number',
    phoneMissing: 'Enter your phone number, like 555 010 0199',
    phoneFormat: 'Enter a phone number with at least 7 digits, like 555 010 0199',
    phoneLong: 'Your phone number must be 100 characters or fewer',
    messageMissing: 'Enter your message',
    messageLong: 'Your message must be 2,000 characters or fewer',
    consentMissing: 'Check the box if you agree that the clinic may use this information to answer you',
  } satisfies Record<ProblemCode, string>,

  checkAnswer: 'Check your answer',
  noFiles: 'This form does not send files. You can bring them to the clinic.',

  send: 'Send',
  sending: 'Sending…',
  slow: 'Still sending. This is taking longer than usual.',

  notSent: 'Your message was not sent',
  perhapsSent: 'We do not know whether your message arrived',
  /** What happened. What to do comes below it. */
  failures: {
    offline: 'You seem to be offline.',
    timeout: 'The clinic’s website did not answer in time.',
    network: 'The connection was lost.',
    busy: 'The clinic’s website is busy right now.',
    rejected: 'The clinic’s website did not accept your message.',
    server: 'Something went wrong on the clinic’s website.',
    unreadable: 'The clinic’s website gave an unclear answer.',
  } satisfies Record<FailureReason, string>,
  kept: 'Everything you typed is still here.',
  /** What to do without a phone. */
  remedies: {
    offline: 'Connect to the internet, then try again.',
    timeout: 'You can try again.',
    network: 'You can try again.',
    busy: 'Wait a few minutes, then try again.',
    rejected: 'You can change it, then try again.',
    server: 'You can try again.',
    unreadable: 'You can try again.',
  } satisfies Record<FailureReason, string>,
  backOnline: 'You are back online. You can try again now.',
  tryAgain: 'Try again',

  sent: 'Thank you. We have your message',
  next: {
    new: (replyHours: number) =>
      `Someone will contact you within ${hours(replyHours)} to schedule your appointment.`,
    existing: 'Someone from the clinic will get back to you.',
  },
  another: 'Send another message',

  call: 'You can also call us:',
  callToMakeSure: 'To ask whether your message arrived, call us:',
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
      'We have helped many patients with spinal stenosis, a narrowing of the spine. MILD has brought them significant results.',
    action: 'Schedule a consultation',
  },
  summary: {
    heading: 'MILD in short',
    items: [
      {
        term: 'What it does',
        text: 'MILD has been shown to reduce pain and improve mobility, which is how well you can move.',
      },
      {
        term: 'Who it is for',
        text: 'Some people with a narrowed spine have had conservative treatment, which is care without surgery. If that has not helped you, MILD is an option.',
      },
      {
        term: 'How long it takes to recover',
        text: 'People recover more quickly than from traditional surgery. They are soon back to daily activities. MILD is outpatient care, which means little or no time in the hospital.',
      },
      {
        term: 'What comes next',
        text: 'Could MILD be right for you? Meet with us to find out whether you are a good candidate.',
      },
    ],
  },
  sections: {
    overview: {
      heading: 'What is the MILD procedure?',
      body: [
        'MILD stands for minimally invasive lumbar decompression. Lumbar means the lower back, and decompression means taking pressure off the nerves there. To reach them, the surgeon needs only a small cut, or incision. That is why MILD is called minimally invasive.',
        'MILD gives targeted relief from lumbar spinal stenosis, a painful condition. Nerves run through your spine in a tunnel called the spinal canal. In stenosis, the canal narrows in the lower back and presses on these nerves.',
        'Two things cause the narrowing and the pressure: bone, and a ligament that has thickened. This ligament, called the ligamentum flavum, is a tough band between the bones of your spine. With special tools, the surgeon removes small pieces of the bone and of the ligament.',
        'You are given local anesthesia, which numbs only the part of the body being treated. You also have light sedation, which helps you relax. MILD is less invasive than traditional surgery.',
        { claim: 'We use the specialized tools that Vertos Medical provides for MILD.' },
        { claim: 'Our team is trained in the latest advances in this technique.' },
      ],
    },
    comparison: {
      heading: 'How does MILD differ from a laminectomy?',
      body: [
        'A laminectomy is surgery on a vertebra, one of the bones of your spine. The surgeon removes the lamina, which is a part of that bone. Doing so takes pressure off the spinal nerves or spinal cord, the main bundle of nerves in your back.',
        'MILD and a laminectomy are related, but they are not the same. Both try to relieve the symptoms of spinal stenosis. A laminectomy is more invasive, though, and takes longer to recover from. It often needs general anesthesia, which puts you to sleep.',
      ],
    },
    candidates: {
      heading: 'Who is a good candidate?',
      body: [
        'MILD is for people with lumbar spinal stenosis. Their narrow canal presses on the spinal cord or on nerve roots, the places where nerves leave the cord. The pressure causes pain, numbness or weakness in the legs and lower back.',
        'You may be a good candidate if all six of these points are true for you:',
        {
          list: [
            {
              term: 'Lumbar spinal stenosis with symptoms',
              text: 'A doctor has found that you have this condition. Leg or back pain, numbness, weakness or trouble walking makes your quality of life much worse.',
            },
            {
              term: 'Conservative treatment has failed',
              text: 'You tried guided exercise (physical therapy), medicine and steroid shots for a fair amount of time. The shots, called epidural injections, go near the nerves of the spine to calm swelling. None of these helped you.',
            },
            {
              term: 'No severe spinal instability',
              text: 'A spine is unstable when its bones move too much. In spondylolisthesis, for example, one bone slips out of place. In a severe case, you would need more invasive surgery to make the spine stable.',
            },
            {
              term: 'No significant deformity',
              text: 'Your spine is not too far out of shape. That means you do not need surgery to correct its shape.',
            },
            {
              term: 'Good general health',
              text: 'You are well enough to have the procedure and the sedation.',
            },
            {
              term: 'Realistic expectations',
              text: 'You know the goals of MILD and how it may turn out. You also know what care and follow-up come afterward.',
            },
          ],
        },
        'MILD is especially helpful for older adults. That is just as true for people whose other health problems rule out more invasive surgery.',
        'Only a thorough check-up can tell whether MILD is right for you. In your pain management consultation, we look at your symptoms, your overall health and images of your spine.',
      ],
    },
    procedure: {
      heading: 'How is MILD done?',
      body: [
        {
          list: [
            {
              term: 'Preparation',
              text: 'For your comfort, you get local anesthesia and light sedation. Both keep pain and anxiety low.',
              step: 'preparation',
            },
            {
              term: 'Incision',
              text: 'The surgeon makes a small cut in the skin over the affected part of your spine. The cut, usually under an inch long, damages little tissue. That lowers the risk of complications (problems caused by treatment).',
            },
            {
              term: 'Access',
              text: 'Through that cut, the surgeon reaches the part of your spine that needs treatment. The small opening helps lower the risk of infection and shortens your recovery.',
            },
            {
              term: 'Live view',
              text: 'Fluoroscopy, a real-time X-ray, guides the tools to the exact place in the spinal canal. The tissue around that place is spared.',
            },
            {
              term: 'Decompression',
              text: 'With the special tools, the surgeon takes out bits of bone and the extra thickness of the ligamentum flavum. The aim is to take pressure off the nerves.',
            },
            {
              term: 'Closing',
              text: 'The surgeon closes the cut with sutures (stitches) or staples. A sterile (germ-free) dressing covers it. Because the cut is small, it heals faster and hurts less.',
            },
            {
              term: 'Recovery',
              text: 'MILD is usually outpatient care, so you go home the same day. Typically, you will be told to rest and to go back to your activities bit by bit. You may also need physical therapy to make your back strong and flexible.',
              step: 'followup',
            },
          ],
          ordered: true,
        },
        'Local anesthesia and light sedation are all that MILD needs. That lowers the risks that come with more invasive spine surgery, and speeds your return to normal life.',
      ],
    },
  },
  bodyLocation: 'Lumbar spine',
  figure: {
    heading: 'The spinal canal from above',
    panels: [
      { term: 'Open canal', text: 'The nerves have room.' },
      { term: 'Narrow canal', text: 'The thick ligament presses on the nerves.' },
      { term: 'After MILD', text: 'With bits of bone and ligament gone, the nerves have more room.' },
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
      'How many times have you done this procedure?',
      'How do I prepare, and do I need to change my medicines?',
      'Who do I call if something seems wrong afterward?',
      'How much will I have to pay?',
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
          text: 'The small cut disturbs little tissue. That means less pain afterward. The risk of complications is lower than in open surgery, which needs a long cut.',
        },
        {
          term: 'Local anesthesia',
          text: 'The numbing and light sedation spare you the risks of general anesthesia. That is why MILD can be an option for people with a higher risk from surgery.',
        },
        {
          term: 'Quick recovery',
          text: 'People usually heal faster than after open surgery. In a short time, they can often go back to their normal lives.',
        },
        {
          term: 'Effective pain relief',
          text: 'Many patients report that they feel significant relief. They hurt less and move better.',
        },
        {
          term: 'Outpatient',
          text: 'You do not stay in the hospital, which can lower the cost of your care.',
        },
      ],
    },
    risks: {
      heading: 'Risks',
      items: [
        {
          term: 'Infection',
          text: 'Any surgery can lead to an infection. The small cut made for MILD keeps that risk low.',
        },
        {
          term: 'Bleeding',
          text: 'Some bleeding can happen. With MILD, it is usually less severe than with more invasive surgery.',
        },
        {
          term: 'Nerve damage',
          text: 'There is a small risk that a nerve is hurt. You could then have numbness, weakness or pain.',
        },
        {
          term: 'No improvement, or symptoms that return',
          text: 'Some patients do not get much better. For others, the symptoms come back over time.',
        },
        {
          term: 'More surgery',
          text: 'MILD may not bring relief, or your symptoms may get worse. Then you may need another operation.',
        },
      ],
    },
    closing:
      'MILD is a less invasive option that leads to quicker recovery and less pain. In a consultation, talk with us about what the benefits and risks mean for your own health and needs.',
  },
  evidence: {
    heading: 'What studies have found',
    intro:
      'After one year, people in a US trial had done better with MILD than without it. Their pain, walking and daily life had improved more than with usual care alone, which is care without surgery [1].',
    studies: [
      {
        heading: 'MILD and usual care: MOTION',
        text: [
          'The maker of the tools paid for this trial. Chance decided who had MILD along with usual care. The other people had usual care alone. After one year, the researchers looked at 69 people in each group.',
          'The trial looked at pain, walking and disability (how much a condition limits daily life). In all that it looked at, the difference between the groups was too large to be just chance.',
          'In the first year, this many people had problems linked with the device (the tools) or the procedure:',
        ],
        groups: [
          { term: 'With MILD and usual care', text: '0 of 69 people [1].' },
          { term: 'With usual care alone', text: '0 of 69 people [1].' },
        ],
        findings: [],
        closing:
          'After two years, 64 people from the MILD group and 67 from the other group were looked at. By then, most people in the other group had chosen MILD or another procedure on the lower spine. That made a fair comparison impossible. People in the MILD group were still better than at the start [2].',
      },
      {
        heading: 'MILD and injections: MiDAS ENCORE',
        text: [
          'In this trial, also at US centers, chance decided who got which treatment. MILD was done on 143 people, and 131 had epidural steroid injections. The groups were compared for one year. In the second year, only the people with MILD were followed.',
        ],
        pictures:
          'Each picture has 1,000 dots, and one dot stands for one person. The large square dots mark the people who had the problem or the operation.',
        findings: [
          'Within two years after MILD, about 13 in every 1,000 people had a problem linked to the device or procedure. None of these problems was serious [3].',
          'Within two years, about 56 in every 1,000 people had surgery again [3].',
        ],
        closing:
          'In those two years, there was no sign of an unstable spine [3]. How MILD compares with injections over two years is not known.',
      },
      {
        heading: 'Five years after MILD: Cleveland Clinic',
        text: [
          'Doctors looked back at how 75 people had done after MILD. Some later needed decompression surgery, an operation that takes pressure off the nerves.',
        ],
        findings: [
          'Within five years, 9 of the 75 needed decompression surgery. That is 120 in every 1,000 [4].',
        ],
        closing: 'How many people would need such surgery without MILD is not known.',
      },
    ],
    limits: {
      heading: 'Limits of the evidence',
      items: [
        'Nobody knows yet how MILD compares with open surgery, or with a sham (pretend) procedure. Insurers’ reviews say so, too.',
        'In both MOTION and ENCORE, people knew which treatment they had.',
        'Several studies had ties to a company, or no group to compare with after the first year.',
        'Some insurers say that the evidence is not enough.',
        'In the US, Medicare pays for MILD only within approved studies [5].',
      ],
    },
    references: { heading: 'Sources' },
  },
  disclaimer: 'This is general information, not medical advice. Ask your doctor what is right for you.',
  trademark: 'mild® is a trademark of Vertos Medical.',
} as const satisfies Content;

/** English, as in the United States. */
export const en = { direction: 'ltr', messages, content } as const;
