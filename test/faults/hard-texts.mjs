/** The longest message, in characters. */
const LONGEST = 2000;

const anything = Array.from({ length: LONGEST }, (_, at) =>
  String.fromCodePoint(0x21 + ((at * 37) % 0xd7d0)),
);

/** What can be typed or pasted, by what is hard about it. */
export const hard = [
  ['right-to-left', 'ألم في \u200Fالظهر\u202E שלום \u2066abc\u2069'],
  ['emoji of several parts', '👩‍⚕️👨‍👩‍👧‍👦🏳️‍🌈🇨🇭👍🏽'],
  ['combining marks', 'Zu\u0308rich e\u0301 \u00e9 a\u0301\u0323\u0308 \u212b'],
  ['NUL and other controls', 'a\u0000b\u0001\u0007\u001b[31m\u007f\u0085z'],
  ['line breaks of every kind', 'a\nb\rc\r\nd\n\re\u2028f\u2029g\u000bh\u000ci'],
  ['quotes', `"'\`“”‘’«»\\"\\'`],
  ['a formula', "=cmd|' /C calc'!A0\t+1\t-1\t@SUM(1)"],
  ['markup', '<script>alert("1")</script>&amp;&#x41;]]>'],
  ['what encodings use themselves', 'a=b&c=d+e%20f%f;g%zz#h?i'],
  ['a part of a multipart body', '--mild-\r\nContent-Disposition: form-data; name="trap"\r\n\r\nx'],
  ['JSON', '{"__proto__":{"x":1}}\\u0041\\n'],
  ['a byte order mark and non-characters', 'x\ufeffy\ufffe\uffff\ufffdz'],
  ['planes above the first', '𝒳𐍈𠜎\u{10FFFF}'],
  ['2,000 emoji', '🙂'.repeat(LONGEST)],
  ['2,000 characters of anything', anything.join('')],
];
