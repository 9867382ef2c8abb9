/** Whether a path contains the pattern, in which `*` stands for any characters but `/` and `**` for any at all. */
export function matches(path, pattern) {
  const source = pattern
    .replace(/^\.\//, '')
    .split(/(\*\*\/?|\*)/)
    .map((part) =>
      part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return new RegExp(source).test(path);
}
