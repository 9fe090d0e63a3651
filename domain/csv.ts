/** A spreadsheet takes such a cell for a formula; an apostrophe before it keeps it from being one. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line by RFC 4180, ended as it says. A cell that a spreadsheet would take for a formula is kept from being one. */
export const csvLine = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** A cell as it was before `csvLine` kept it from being a formula. */
export const plainCell = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);
