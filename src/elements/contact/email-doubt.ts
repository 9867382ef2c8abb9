import type { ReactiveControllerHost } from 'lit';
import { suggestEmail } from '../../contact/email-suggestion.js';
import { TypingPause } from './character-count.js';

/** The doubt about an address that nobody can answer, from when its field is left until it changes or is sent. */
export interface EmailDoubt {
  /** What the person may have meant. */
  meant: string | undefined;
  /** A field was left: that of the address, or another. */
  left(event: Event): void;
  /** Puts the address right, as if typed. */
  resolve(): void;
}

/** How long after its field is left an address is looked at, and how often whether a press has ended, in milliseconds. */
const settling = 50;

/**
 * Watches a form's address.
 *
 * @param tell - called once for each doubt, and without an address when it is over
 */
export function watchEmail(
  host: ReactiveControllerHost,
  tell: (meant: string | undefined) => void,
): EmailDoubt {
  const pause = new TypingPause(host);
  let input: HTMLInputElement;
  let doubted = '';

  const look = () => {
    // A suggestion moves what stands below it, and what a person presses must still be there when it is let go.
    if (document.querySelector(':active')) pause.after(look, settling);
    // The focus may be back, or only the window have lost it.
    else if (!input.matches(':focus') && input.value !== doubted) {
      doubt.meant = suggestEmail(input.value);
      if (!doubt.meant) return;
      doubted = input.value;
      host.requestUpdate();
      tell(doubt.meant);
    }
  };

  const doubt: EmailDoubt = {
    meant: undefined,
    left({ target }) {
      if ((target as HTMLElement).id !== 'email') return;
      input = target as HTMLInputElement;
      pause.after(look, settling);
    },
    resolve() {
      input.value = doubt.meant ?? '';
      input.focus(); // before the button goes that has it
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
  };

  host.addController({
    hostUpdate() {
      // Read-only, it is being sent as it is.
      if (!doubt.meant || (input.value === doubted && !input.readOnly)) return;
      doubt.meant = undefined;
      doubted = '';
      tell(undefined);
    },
  });
  return doubt;
}
