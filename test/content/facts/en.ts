/** What each part of the content must say in English: the fact in short, then a pattern for each part of it. */
export const en = {
  action: { 'schedule a consultation': [/^Schedule .*consultation$/] },

  summary: {
    'what it does': [/^What it does/, /has been shown to reduce pain/, /improve mobility/],
    'for whom: where conservative treatment has not helped': [
      /^Who it is for/,
      /people with a narrowed spine/,
      /MILD is an option/,
      /have had conservative treatment, .*If that has not helped you/,
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
      /Could MILD be right for you\?/,
      /Meet with us to find out/,
      /good candidate/,
    ],
  },

  overview: {
    'what MILD stands for': [/MILD stands for minimally invasive lumbar decompression/],
    'a small incision': [/only a small cut, or incision/],
    'in the lower back': [
      /Lumbar means the lower back.*nerves there\. To reach them, the surgeon needs only a small cut/,
    ],
    'pressure comes off the nerves': [/taking pressure off the nerves there/],
    'targeted relief from lumbar spinal stenosis': [/targeted relief from lumbar spinal stenosis/],
    'stenosis is painful': [/painful condition/],
    'the canal in the lower back narrows': [/canal narrows in the lower back/],
    'it presses on the nerves': [/presses on these nerves/],
    'two causes, of narrowing and pressure': [/Two things cause the narrowing and the pressure/],
    'the first cause: bone': [/the narrowing and the pressure: bone/],
    'the second: the thickened ligament': [
      /a ligament that has thickened\. This ligament, called the ligamentum flavum/,
    ],
    'small pieces of both are removed': [
      /With special tools, the surgeon removes small pieces of the bone and of the ligament/,
    ],
    'local anesthesia': [/given local anesthesia/],
    'light sedation': [/have light sedation/],
    'less invasive than traditional surgery': [/less invasive than traditional surgery/],
  },

  comparison: {
    'it is surgery on a vertebra': [/laminectomy is surgery on a vertebra/],
    'it removes the lamina': [/removes the lamina, which is a part of that bone/],
    'to take pressure off nerves or cord': [/takes pressure off the spinal nerves or spinal cord/],
    'related, but not the same': [/related/, /not the same/],
    'the same aim': [/Both try to relieve the symptoms of spinal stenosis/],
    'a laminectomy is more invasive': [/laminectomy is more invasive/],
    'it takes longer to recover from': [/takes longer to recover from/],
    'it often needs general anesthesia': [/often needs general anesthesia/],
  },

  candidates: {
    'people with lumbar spinal stenosis': [/for people with lumbar spinal stenosis/],
    'the canal presses on cord or roots': [/narrow canal presses on the spinal cord or on nerve roots/],
    'what it causes': [/causes pain, numbness or weakness/],
    where: [/in the legs and lower back/],
    'all criteria count': [/good candidate if all six of these points are true for you:/],
    'older adults in particular': [/especially helpful for older adults/],
    'other conditions': [/other health problems rule out more invasive surgery/],
    'only a thorough evaluation decides': [/Only a thorough check-up can tell whether MILD is right for you/],
    'in the consultation': [/In your pain management consultation, we look at/],
    'what it looks at': [/your symptoms/, /your overall health/, /images of your spine/],
  },

  criteria: {
    'stenosis with symptoms': [
      /^Lumbar spinal stenosis with symptoms/,
      /A doctor has found that you have this condition/,
      /Leg or back pain, numbness, weakness or trouble walking/,
      /makes your quality of life much worse/,
    ],
    'conservative treatments have failed': [
      /^Conservative treatment has failed/,
      /fair amount of time/,
      /physical therapy/,
      /medicine/,
      /steroid shots/,
      /epidural injections/,
      /None of these helped you/,
    ],
    'no severe instability': [
      /^No severe spinal instability/,
      /In spondylolisthesis, for example/,
      /In a severe case, you would need more invasive surgery to make the spine stable/,
    ],
    'no significant deformity': [/^No significant deformity/, /do not need surgery to correct its shape/],
    'good general health': [/^Good general health/, /well enough to have the procedure and the sedation/],
    'realistic expectations': [
      /^Realistic expectations/,
      /the goals/,
      /how it may turn out/,
      /care and follow-up come afterward/,
    ],
  },

  procedure: {
    'only numbing and light sedation': [/Local anesthesia and light sedation are all that MILD needs/],
    'lower risks than more invasive surgery': [/lowers the risks that come with more invasive spine surgery/],
    'quicker return to normal life': [/speeds your return to normal life/],
  },

  steps: {
    preparation: [
      /^Preparation/,
      /For your comfort, you get local anesthesia and light sedation/,
      /keep pain and anxiety low/,
    ],
    incision: [
      /^Incision/,
      /small cut in the skin over the affected part of your spine/,
      /usually under an inch long/,
      /damages little tissue/,
      /lowers the risk of complications/,
    ],
    access: [
      /^Access/,
      /Through that cut, the surgeon reaches the part of your spine that needs treatment/,
      /helps lower the risk of infection/,
      /shortens your recovery/,
    ],
    visualization: [
      /^Live view/,
      /Fluoroscopy, a real-time X-ray/,
      /guides the tools to the exact place in the spinal canal/,
      /The tissue around that place is spared/,
    ],
    decompression: [
      /^Decompression/,
      /With the special tools, the surgeon takes out bits of bone and the extra thickness of the ligamentum flavum/,
      /aim is to take pressure off the nerves/,
    ],
    closure: [
      /^Closing/,
      /closes the cut with sutures.* or staples/,
      /sterile .*dressing/,
      /Because the cut is small, it heals faster and hurts less/,
    ],
    recovery: [
      /^Recovery/,
      /usually outpatient care, so you go home the same day/,
      /Typically, you will be told to rest/,
      /go back to your activities bit by bit/,
      /may also need physical therapy to make your back strong and flexible/,
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
      /less pain afterward/,
      /risk of complications is lower than in open surgery/,
    ],
    'local anesthesia': [
      /^Local anesthesia/,
      /numbing and light sedation spare you the risks of general anesthesia/,
      /MILD can be an option for people with a higher risk from surgery/,
    ],
    'quick recovery': [
      /^Quick recovery/,
      /usually heal faster than after open surgery/,
      /In a short time, they can often go back to their normal lives/,
    ],
    'effective pain relief': [
      /^Effective pain relief/,
      /Many patients report that they feel significant relief/,
      /hurt less and move better/,
    ],
    outpatient: [/^Outpatient/, /do not stay in the hospital/, /can lower the cost of your care/],
  },

  risks: {
    infection: [
      /^Infection/,
      /Any surgery can lead to an infection/,
      /small cut made for MILD keeps that risk low/,
    ],
    bleeding: [/^Bleeding/, /can happen/, /usually less severe than with more invasive surgery/],
    'nerve damage': [/^Nerve damage/, /small risk/, /could then have numbness, weakness or pain/],
    'no improvement, or symptoms again': [
      /^No improvement, or symptoms that return/,
      /Some patients do not get much better/,
      /the symptoms come back over time/,
    ],
    'more surgery': [
      /^More surgery/,
      /may need another operation/,
      /may not bring relief/,
      /symptoms may get worse/,
    ],
  },

  closing: {
    'a less invasive option': [/less invasive option/],
    'leading to quicker recovery and less pain': [/that leads to quicker recovery and less pain/],
    'to be talked through with us': [/In a consultation, talk with us about .* benefits and risks/],
    'for your own case': [/your own health and needs/],
  },

  motion: {
    'what a patient would repeat at home': [
      /^After one year, people in a US trial had done better with MILD than without it\./,
      /pain, walking and daily life had improved more than with usual care alone, which is care without surgery \[1\]\./,
    ],
    'a randomized trial': [/MOTION/, /Chance decided who had MILD along with usual care/],
    'what it was compared with': [
      /usual care alone, which is care without surgery/,
      /The other people had usual care alone/,
    ],
    'who paid for it': [/The maker of the tools paid for this trial/],
    'its two groups after a year': [/After one year, the researchers looked at 69 people in each group/],
    'every measure, and not by chance': [
      /pain, walking and disability \(how much a condition limits daily life\)/,
      /In all that it looked at, the difference between the groups was too large to be just chance/,
    ],
    'problems in both groups, out of equally many': [
      /In the first year, this many people had problems linked with the device \(the tools\) or the procedure:/,
      /With MILD and usual care: 0 of 69 people \[1\]\.\nWith usual care alone: 0 of 69 people \[1\]\./,
    ],
    'its two groups after two years': [
      /After two years, 64 people from the MILD group and 67 from the other/,
    ],
    'no fair comparison by then': [
      /most people in the other group had chosen MILD or another procedure on the lower spine/,
      /That made a fair comparison impossible/,
    ],
    'still better than at the start': [/MILD group were still better than at the start \[2\]\./],
  },

  encore: {
    'a randomized trial': [
      /MiDAS ENCORE/,
      /trial, also at US centers, chance decided who got which treatment/,
    ],
    'its two groups': [
      /MILD was done on 143 people/,
      /131 had epidural steroid injections/,
      /groups were compared for one year/,
    ],
    'problems, with their time, their reference and how bad': [
      /Within two years after MILD, about 13 in every 1,000 people had/,
      /a problem linked to the device or procedure. None of these problems was serious \[3\]\./,
    ],
    'other operations': [/Within two years, about 56 in every 1,000 people had surgery again \[3\]\./],
    'no unstable spine': [/there was no sign of an unstable spine \[3\]\./],
    'no comparison in the second year': [
      /In the second year, only the people with MILD were followed/,
      /How MILD compares with injections over two years is not known/,
    ],
  },

  cleveland: {
    'looking back over five years': [/Five years after MILD: Cleveland Clinic/, /looked back/],
    'decompression surgery': [/Within five years, 9 of the 75 needed decompression surgery/],
    'the same out of 1,000': [/That is 120 in every 1,000 \[4\]\./],
    'nothing to compare with': [/How many people would need such surgery without MILD is not known/],
  },

  limits: {
    'no comparison with open surgery or a sham': [
      /Nobody knows yet how MILD compares with open surgery, or with a sham \(pretend\) procedure/,
      /Insurers’ reviews say so, too/,
    ],
    'people knew their treatment': [/In both MOTION and ENCORE, people knew which treatment they had/],
    'company ties, or no comparison': [
      /Several studies had ties to a company, or no group to compare with after the first year/,
    ],
    'not enough for some insurers': [/Some insurers say that the evidence is not enough/],
    'Medicare, only inside studies': [/Medicare pays for MILD only within approved studies \[5\]\./],
  },

  claims: {
    'many patients with spinal stenosis': [/We have helped many patients with spinal stenosis/],
    'significant results with MILD': [/MILD has brought them significant results/],
    'tools from Vertos Medical': [/use the specialized tools that Vertos Medical provides for MILD/],
    'a trained team': [/team is trained in the latest advances in this technique/],
  },

  contact: {
    'how we can help': [/^How can we help you\?$/m],
    'this form': [/Use this form to reach us/],
    'what new patients give': [/Are you a new patient\? Give us your phone number and email address/],
    'when they hear, and what for': [/someone will contact you within 24 hours to schedule your appointment/],
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
