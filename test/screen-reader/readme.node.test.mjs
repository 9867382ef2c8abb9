// The transcripts that the README shows: each line is a key and what is heard after it.
import { blocks } from '../readme/support/readme.mjs';
import { transcripts } from './support/transcripts.mjs';
import { visit } from './support/visit.mjs';

const keys = { Enter: 'Return', Space: 'space' };

for (const [place, body] of Object.entries(transcripts)) {
  visit(`The transcript in the README, ${place}`, { body }, async (reader, { answer }) => {
    answer(204); // if it is sent
    for (const line of blocks.get(place).trim().split('\n')) {
      const [, key, times = '1', heard] = /^\[(\w+)(?: ×(\d+))?\] (.+)$/.exec(line);
      for (let time = 1; time < Number(times); time++) await reader.press(keys[key] ?? key);
      await reader.press(keys[key] ?? key, ...heard.replace(/\.$/, '').split('. '));
    }
  });
}
