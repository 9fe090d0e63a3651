/** Lower case, without accents and punctuation, so that "O’Brien" and "obrien" are one name. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '');

export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);
