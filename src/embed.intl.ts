// The script with every language. The languages come first: an element looks for its words when it is defined.
import './intl.js';
import './embed.js';
