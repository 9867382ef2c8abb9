/** What stands before the form, and in it after the fields. */
const BEFORE = `<h2>How can we help you?</h2>
<p>Use this form to reach us. Are you a new patient? Give us your phone number and email address, and someone will contact you within 24 hours to schedule your appointment.</p>
<p class="urgent">In an emergency, call 911. Do not use this form for anything urgent or for private medical information.</p>`;

const AFTER = `<div class="unseen" aria-hidden="true"><label for="trap">Leave this box empty</label><input id="trap" name="trap" tabindex="-1" autocomplete="off"></div>
<p class="small">Sending this form does not make you a patient of the clinic. <a href="/privacy">How we use your information</a></p>`;

/**
 * What a person would write by hand: the element's fields, labels and hints, checked by the browser, without a script.
 * No form can be there sooner.
 */
export const nativeForm = {
  before: BEFORE,
  after: AFTER,

  style: `
form{display:grid;gap:1.5em;max-width:68ch;line-height:1.6}
form p,fieldset{margin:0;padding:0;border:0}
h2{margin:0 0 .5em;font-size:1.5em;line-height:1.25}
label,legend{display:block;margin-bottom:.25em;font-weight:600}
.hint,.small{color:#555}
.small{font-size:max(.875em,14px)}
.urgent{padding:1em;border-inline-start:.25em solid #0a6ebd;background:#f4f4f4}
.field,textarea{box-sizing:border-box;display:block;width:100%;min-height:44px;padding:.5em .75em;border:2px solid #777;border-radius:.375em;font:inherit}
.choice{display:flex;align-items:center;min-height:44px}
.choice input{width:24px;height:24px;margin:0 .75em 0 0}
.choice label{margin:0;font-weight:400}
button{justify-self:start;min-height:44px;padding:.625em 1.5em;border:0;border-radius:.375em;background:#0a6ebd;color:#fff;font:inherit;font-weight:600}
:focus-visible{outline:.1875em solid #0a6ebd;outline-offset:.1875em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`,

  html: `${BEFORE}
<form action="/endpoint" method="post">
<div><label for="name">Full name</label>
<input class="field" id="name" name="name" autocomplete="name" spellcheck="false" maxlength="100" required></div>
<fieldset><legend>Are you a new patient?</legend>
<div class="choice"><input type="radio" id="new" name="patient" value="new" required><label for="new">Yes</label></div>
<div class="choice"><input type="radio" id="existing" name="patient" value="existing"><label for="existing">No, I have been to the clinic before</label></div></fieldset>
<div><label for="email">Email address</label>
<input class="field" id="email" name="email" type="email" autocomplete="email" maxlength="254" required></div>
<div><label for="phone">Phone number</label><p class="hint" id="phone-hint">You can add an extension.</p>
<input class="field" id="phone" name="phone" type="tel" autocomplete="tel" aria-describedby="phone-hint" required></div>
<div><label for="message">Your message</label><p class="hint" id="message-hint">Tell us in a few words how we can help.</p>
<textarea id="message" name="message" rows="6" autocomplete="off" maxlength="2000" aria-describedby="message-hint"></textarea></div>
${AFTER}
<button>Send</button>
</form>`,
};
