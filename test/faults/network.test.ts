import { meetAll, meetEach } from './table.js';
import { busyFaults, networkFaults, slowFaults } from './rows/network.js';

describe('Faults of the network', () => meetEach(networkFaults));

describe('Faults of a busy endpoint', () => meetEach(busyFaults));

describe('Faults that take their time', () => {
  it('all at once', async function () {
    this.timeout(40_000);
    await meetAll(...slowFaults);
  });
});
