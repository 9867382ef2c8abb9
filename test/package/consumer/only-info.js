import { MildInfo } from 'mild-widgets';

customElements.define('clinic-info', MildInfo);
