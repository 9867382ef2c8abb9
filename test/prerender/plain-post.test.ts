import { expect } from '@open-wc/testing';
import { PrerenderedPage, snippetOf } from '../helpers/prerendered.js';
import { shownText } from '../helpers/rendered.js';

interface Kept {
  readonly name: string;
  readonly message?: string;
  readonly elapsedSeconds?: number;
  readonly likelySpam: boolean;
  readonly extra: object;
}

/** What the demo's endpoint has taken from a person of this name. */
async function taken(name: string): Promise<Kept[]> {
  const messages = (await (await fetch('/endpoint/messages')).json()) as Kept[];
  return messages.filter((inquiry) => inquiry.name === name);
}

/** A prerendered form on a page where no script runs, which posts to the demo's endpoint. */
async function open(head = '') {
  const snippet = await snippetOf(
    `<mild-contact endpoint="/endpoint/" endpoint-format="form">
      <input type="hidden" name="campaign" value="spring">
    </mild-contact>`,
  );
  const page = await PrerenderedPage.open(snippet, { sandbox: true, head });
  const follow = async (act: () => void) => {
    const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    act();
    await loaded;
  };
  return { page, follow };
}

const fillIn = (page: PrerenderedPage, values: Readonly<Record<string, string>>) => {
  for (const [id, value] of Object.entries(values)) page.control(id).value = value;
};

/** Unlike anyone before, in whatever engine. */
const someone = () => `José ${crypto.randomUUID()} 山田`;

describe('without any script, a person who sends a prerendered form', () => {
  it('is thanked on a page that can be reloaded, and the clinic has it once', async () => {
    const name = someone();
    const { page, follow } = await open();
    fillIn(page, { name, phone: '555 010 0199', message: 'One\nTwo' });
    page.control('patient-existing').click();
    await follow(() => page.control('send').click());
    expect(shownText(page.document.body)).to.contain('Thank you. We have your message');
    expect(page.document.documentElement.lang).to.equal('en');
    await follow(() => page.frame.contentWindow!.location.reload());
    expect(shownText(page.document.body)).to.contain('Thank you.');
    expect(page.document.URL).to.not.contain('555').and.not.contain('Jos');
    const [inquiry, ...others] = await taken(name);
    expect(others).to.deep.equal([]);
    expect(inquiry).to.deep.include({
      message: 'One\nTwo',
      likelySpam: false,
      extra: { campaign: 'spring' },
    });
    expect(inquiry).to.not.have.property('elapsedSeconds');
  });

  it('puts mistakes right where everything still is', async () => {
    const name = someone();
    const { page, follow } = await open();
    fillIn(page, { name, email: 'jo@example.com', message: `</textarea> & "so"\n` });
    page.control('patient').click();
    await follow(() => page.control('send').click());
    expect(page.document.title).to.equal('Error: There is a problem');
    const control = (id: string) => page.document.getElementById(id) as HTMLInputElement;
    expect(control('name').value).to.equal(name);
    expect(control('email').value).to.equal('jo@example.com');
    expect(control('message').value).to.equal(`</textarea> & "so"\n`);
    expect(control('patient').checked).to.be.true;
    expect(page.document.querySelector('.error')!.textContent).to.contain('Enter your phone number');
    expect(page.document.querySelector('.summary a')!.getAttribute('href')).to.equal('#phone');
    expect(await taken(name)).to.have.length(0);
    control('phone').value = '555 010 0199';
    await follow(() => page.document.querySelector('button')!.click());
    expect(shownText(page.document.body)).to.contain('Thank you.');
    const [inquiry] = await taken(name);
    expect(inquiry).to.deep.include({ message: `</textarea> & "so"`, extra: { campaign: 'spring' } });
  });

  it('is named as they are on a page in another encoding', async () => {
    const { page } = await open();
    expect(page.all<HTMLFormElement>('form')[0]!.acceptCharset).to.equal('utf-8');
  });
});
