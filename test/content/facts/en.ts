/** What each part of the content must say in English: the fact in short, then a pattern for each part of it. */
export const en = {
  action: { 'schedule a consultation': [/^Schedule .*consultation$/] },

  summary: {
    'what it does': [/^What it does/, /has been shown to reduce pain/, /improve mobility/],
    'for whom: where conservative treatment has not helped': [
      /^Who it is for/,
      /an option for people/,
      /have had conservative treatment .* it has not helped/,
    ],
    'how long: outpatient, quick recovery': [
      /^How long it takes to recover/,
      /little or no time in the hospital/,
      /outpatient/,
      /recover more quickly than from traditional surgery/,
      /soon back to daily activities/,
    ],
    'what next: find out whether you are a candidate': [
      /^What comes next/,
      /Could MILD help you\?/,
      /Meet with us to find out/,
      /good candidate/,
    ],
  },

  overview: {
    'what MILD stands for': [/MILD stands for minimally invasive lumbar decompression/],
    'a small incision': [/only a small cut, or incision/],
    'in the lower back': [/lower back, where the cut is made/],
    'pressure comes off the nerves': [/taking pressure off nerves/],
    'targeted relief from lumbar spinal stenosis': [/targeted relief from lumbar spinal stenosis/],
    'stenosis is painful': [/painful condition/],
    'the canal in the lower back narrows': [/spinal canal in your lower back narrows/],
    'it presses on the nerves': [/narrows and presses on the nerves/],
    'two causes, of narrowing and pressure': [/Two things cause the narrowing and the pressure/],
    'the first cause: bone': [/One is bone/],
    'the second: the thickened ligament': [/ligamentum flavum.* has thickened/],
    'small pieces of both are removed': [/special tools to remove small pieces of both/],
    'local anesthesia': [/have local anesthesia/],
    'light sedation': [/have light sedation/],
    'less invasive than traditional surgery': [/less invasive than traditional surgery/],
  },

  comparison: {
    'it is surgery on a vertebra': [/laminectomy is surgery on a vertebra/],
    'it removes the lamina': [/removes a part called the lamina/],
    'to take pressure off nerves or cord': [/takes pressure off the spinal nerves or the spinal cord/],
    'related, but not the same': [/related/, /not the same/],
    'the same aim': [/Both aim to relieve the symptoms of spinal stenosis/],
    'a laminectomy is more invasive': [/laminectomy is more invasive/],
    'it takes longer to recover from': [/takes longer to recover from/],
    'it often needs general anesthesia': [/often needs general anesthesia/],
  },

  candidates: {
    'people with lumbar spinal stenosis': [/for people with lumbar spinal stenosis/],
    'the canal presses on cord or roots': [/narrow canal presses on the spinal cord, or on nerve roots/],
    'what it causes': [/causes pain, numbness or weakness/],
    where: [/in the legs and lower back/],
    'all criteria count': [/good candidate if all of this is true:/],
    'older adults in particular': [/especially helpful for older adults/],
    'other conditions': [/other health problems rule out more invasive surgery/],
    'only a thorough evaluation decides': [/Only a thorough check-up can decide/],
    'in the consultation': [/In your pain management consultation, we look at/],
    'what it looks at': [/your symptoms/, /your overall health/, /images of your spine/],
  },

  criteria: {
    'stenosis with symptoms': [
      /^Lumbar spinal stenosis with symptoms/,
      /have been diagnosed/,
      /such symptoms, or trouble walking/,
      /greatly affect your quality of life/,
    ],
    'conservative treatments have failed': [
      /^Conservative treatment has failed/,
      /fair amount of time/,
      /physical therapy/,
      /medicine/,
      /epidural steroid injections/,
    ],
    'no severe instability': [
      /^No severe spinal instability/,
      /In spondylolisthesis, for example/,
      /need more invasive surgery to make the spine stable/,
    ],
    'no significant deformity': [/^No significant deformity/, /do not need surgery to correct it/],
    'good general health': [/^Good general health/, /well enough for the procedure and the sedation/],
    'realistic expectations': [
      /^Realistic expectations/,
      /the goals/,
      /how it may turn out/,
      /care and follow-up come afterwards/,
    ],
  },

  procedure: {
    'only numbing and light sedation': [/no more than numbing and light sedation/],
    'lower risks than more invasive surgery': [/lowers the risks that come with more invasive spine surgery/],
    'quicker return to normal life': [/speeds your return to normal life/],
  },

  steps: {
    preparation: [
      /^Preparation/,
      /local anesthesia and light sedation for your comfort/,
      /keep pain and anxiety low/,
    ],
    incision: [
      /^Incision/,
      /small cut, usually under an inch/,
      /skin over the affected part of your spine/,
      /harms little tissue/,
      /lowers the risk of complications/,
    ],
    access: [
      /^Access/,
      /Through this cut, the surgeon reaches the right level of your spine/,
      /helps to lower the risk of infection/,
      /shortens recovery/,
    ],
    visualization: [
      /^Live view/,
      /Fluoroscopy is a real-time X-ray/,
      /guides the tools to the exact place in the spinal canal/,
      /spares the tissue around it/,
    ],
    decompression: [
      /^Decompression/,
      /Special tools take out bits of bone and the extra ligamentum flavum/,
      /aim is to take pressure off the nerves/,
    ],
    closure: [
      /^Closing/,
      /closed with sutures.* or staples/,
      /sterile .*dressing/,
      /small cut heals faster and hurts less/,
    ],
    recovery: [
      /^Recovery/,
      /usually outpatient care, so you go home the same day/,
      /typically be told to rest/,
      /return to activities step by step/,
      /may need physical therapy to make your back strong and flexible/,
    ],
  },

  intro: {
    'any medical procedure has both': [/Like any medical procedure, MILD has benefits and risks/],
    'knowing both helps you decide': [/know both/, /informed decision/],
  },

  benefits: {
    'minimally invasive': [
      /^Minimally invasive/,
      /small cut disturbs little tissue/,
      /hurts less afterwards/,
      /Complications are less likely than in open surgery/,
    ],
    'local anesthesia': [
      /^Local anesthesia/,
      /With light sedation, this avoids the risks of general anesthesia/,
      /people with a higher risk from surgery can have MILD/,
    ],
    'quick recovery': [
      /^Quick recovery/,
      /usually heal faster/,
      /They are often soon back to the things they normally do/,
    ],
    'effective pain relief': [
      /^Effective pain relief/,
      /Many patients report significant relief/,
      /less pain and move better/,
    ],
    outpatient: [/^Outpatient/, /no hospital stay/, /care can cost less/],
  },

  risks: {
    infection: [/^Infection/, /Any surgery carries this risk/, /small incision keeps it low/],
    bleeding: [/^Bleeding/, /This can happen/, /usually less severe than with more invasive surgery/],
    'nerve damage': [/^Nerve damage/, /small risk/, /could cause numbness, weakness or pain/],
    'no improvement, or symptoms again': [
      /^No improvement, or symptoms that return/,
      /Some patients do not get much better/,
      /symptoms come back over time/,
    ],
    'more surgery': [/^More surgery/, /may need it/, /does not bring relief/, /symptoms get worse/],
  },

  closing: {
    'a less invasive option': [/less invasive option/],
    'leading to quicker recovery and less pain': [/leads to quicker recovery and less pain/],
    'to be talked through with us': [/In a consultation, talk with us about .* benefits and risks/],
    'for your own case': [/your own health and needs/],
  },

  encore: {
    'a randomized trial': [/MiDAS ENCORE/, /trial at US centers/, /chance decided who got which treatment/],
    'its two groups': [/MILD was done on 143 people/, /131 had epidural steroid injections/],
    'problems, with their time, their reference and how bad': [
      /Within two years after MILD, about 13 in every 1,000 people had/,
      /a problem linked to the device or procedure. None was serious \[1\]\./,
    ],
    'other operations': [/Within two years, about 56 in every 1,000 people had one more operation \[1\]\./],
  },

  cleveland: {
    'looking back over five years': [/Over five years: Cleveland Clinic/, /looked back/],
    'decompression surgery': [/Within five years, 9 of the 75 needed decompression surgery/],
    'the same out of 1,000': [/That is 120 in every 1,000 \[2\]\./],
  },

  limits: {
    'company ties, or no comparison': [
      /Several studies have limits/,
      /ties to a company, or no one to compare with after the first year/,
    ],
    'not enough for some insurers': [/Some insurers say that the evidence is not enough/],
    'Medicare, only inside studies': [/Medicare pays for MILD only within approved studies \[3\]\./],
  },

  claims: {
    'many patients with spinal stenosis': [/We have helped many patients with .*spinal stenosis/],
    'significant results with MILD': [/MILD has given them significant results/],
    'tools from Vertos Medical': [/use the specialized tools that Vertos Medical provides for MILD/],
    'a trained team': [/team is trained in the latest advances in this technique/],
  },

  contact: {
    'how we can help': [/^How can we help you\?$/m],
    'this form': [/Use this form to reach us/],
    'what new patients give': [/If you are a new patient, give your phone number and email address/],
    'when they hear, and what for': [/Someone will contact you within 24 hours to schedule your appointment/],
  },

  notes: {
    'not medical advice': [/general information, not medical advice/],
    'whose trademark it is': [/mild® is a trademark of Vertos Medical/],
  },
} satisfies Record<string, Record<string, readonly RegExp[]>>;

/** The same facts in another language: none may be missing. */
export type Facts = {
  readonly [Part in keyof typeof en]: Readonly<Record<keyof (typeof en)[Part], readonly RegExp[]>>;
};
