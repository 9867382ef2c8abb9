// The script with every language. They come first: an element asks for its words as it is defined.
import './intl.js';
import './embed.js';
