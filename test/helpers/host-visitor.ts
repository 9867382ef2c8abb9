import { expect } from '@open-wc/testing';
import type { HostPage } from './host-page.js';
import { shown } from './rendered.js';

/** A message without a mistake. */
export const inquiry = {
  patient: 'new',
  name: 'Ada Moss',
  email: 'ada@example.com',
  phone: '555 010 0142',
  message: 'Is the procedure for me?',
} as const;

/** Everything that is shown in the widgets and fits a selector. */
export const shownIn = (page: HostPage, selector: string): HTMLElement[] =>
  shown(page.document.body, selector);

/**
 * Uses what the page has: reads on in the accordion, asks about a risk, makes mistakes and puts them right, sends, and
 * begins another message.
 */
export async function useEverything(page: HostPage): Promise<void> {
  for (const summary of shownIn(page, 'summary')) summary.click();
  await page.settled();
  shownIn(page, 'mild-risks [part=item] [part=button], li [part=button]')[0]?.click();
  await page.settled();
  await page.send();
  expect(page.mistakes).to.have.length.above(0);
  shownIn(page, '[part=error-summary] a')[0]!.click();
  await page.fill({ patient: inquiry.patient, name: inquiry.name });
  page.contact.values = inquiry;
  await page.settled();
  await page.send();
  expect(page.contact.state, page.text.slice(-600)).to.equal('sent');
  shownIn(page, '[part=success] button')[0]!.click();
  await page.settled();
  expect(page.hasForm).to.be.true;
}

/** What went wrong on the page so far. */
export const complaints = ({ recorded: { errors, failures, violations } }: HostPage) => ({
  errors,
  failures,
  violations,
});

export const noComplaints = { errors: [], failures: [], violations: [] };
