import './intl.js';
import './register.js'; // for the declarations of its types too
import { register } from './register.js';

register();
