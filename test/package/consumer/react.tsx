// What React 19 takes. Each @ts-expect-error is a mistake that has to be one.
import type { MildContact } from 'mild-widgets';
import 'mild-widgets/define';
import { useRef } from 'react';

export function Page() {
  const form = useRef<MildContact>(null);
  return (
    <mild-clinic clinic-name="Riverside" reply-hours={48} clinic-claims locale="en" className="clinic">
      <mild-info
        sections="overview procedure"
        layout="accordion"
        heading-level={3}
        structured-data
        content={{ opening: { action: 'Book a visit' } }}
        key="info"
      >
        <p slot="before">Welcome</p>
      </mild-info>
      <mild-risks ask evidence={false} content-src="/words.json" onmild-ask={({ topic }) => topic.length} />
      <mild-contact
        ref={form}
        id="contact"
        endpoint="/api"
        endpoint-format="json"
        require-consent
        values={{ email: 'ada@example.com' }}
        topics={['Infection'] as const}
        send={(submission, { signal }) => fetch(`/${submission.id}`, { signal })}
        onmild-submit={(event) => event.preventDefault()}
        onmild-success={({ durationMs }) => durationMs.toFixed()}
        onmild-failure={({ reason }) => reason === 'offline' && form.current?.submit()}
        onmild-invalid={({ fields }) => fields.join()}
        onClick={(event) => event.currentTarget.reset()}
      />
    </mild-clinic>
  );
}

export const mistakes = [
  // @ts-expect-error -- a number
  <mild-contact key={1} reply-hours="soon" />,
  // @ts-expect-error -- one of the formats
  <mild-contact key={2} endpoint-format="xml" />,
  // @ts-expect-error -- one of two
  <mild-info key={3} layout="tabs" />,
  // @ts-expect-error -- from 1 to 6
  <mild-info key={4} heading-level={7} />,
  // @ts-expect-error -- there or not
  <mild-contact key={5} require-consent="maybe" />,
  // @ts-expect-error -- not of this element; TypeScript lets those with a hyphen pass
  <mild-risks key={6} sections="overview" />,
  // @ts-expect-error -- no such element
  <mild-form key={7} />,
  // @ts-expect-error -- the event has no such field
  <mild-contact key={8} onmild-success={({ reason }) => reason} />,
  // @ts-expect-error -- only the form knows
  <mild-contact key={9} state="sent" />,
];
