import { said } from './said';

describe('what is asked not to be done', () => {
  it.each([
    ['Please do not iron my blouses.', ['- iron my blouses']],
    ['Could housekeeping not use the scented soap?', ['- scented soap']],
    ['Please don’t knock before ten.', ['- knock']],
    ['I would rather you did not use bleach.', ['- bleach']],
    ['Do not hesitate to call.', []],
    ["Don't worry about the towels.", []],
    ['Please do not forget us.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what is accepted', () => {
  it.each([
    ['Two pillows will do.', ['+ two pillows']],
    ['A hostel would be fine.', ['+ hostel']],
    ['The pool is fine.', []],
    ['Any room will do.', []],
    ['That sounds good.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('the thing first, then what is to be done with it', () => {
  it.each([
    ['Towels to be changed daily.', ['+ towels changed']],
    ['It used to be cleaned.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('denials that end, and denials twice', () => {
  it.each([
    ["I don't drink alcohol except a glass of port.", ['-! alcohol']],
    ["It's not that I dislike cats.", []],
    ['My son does not sleep without a night light.', ['+! night light']],
    ['We will skip the fruit basket, thanks.', ['- fruit basket']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
