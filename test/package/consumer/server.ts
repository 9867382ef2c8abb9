// A server's code, which knows of no DOM.
import { parseSubmission, type ReceivedSubmission, type SubmissionProblem } from 'mild-widgets/schema';

export function take(body: unknown): ReceivedSubmission | SubmissionProblem {
  const { success, submission, problem, extra } = parseSubmission(body, { consentRequired: true });
  if (!success) return problem;
  const patient: 'new' | 'existing' = submission.patient;
  // @ts-expect-error -- there is no such key
  const age: unknown = submission.age;
  return Object.keys({ patient, age, ...extra }).length ? submission : { ...submission, id: '' };
}
