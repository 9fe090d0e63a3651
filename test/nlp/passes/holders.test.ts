import { heard } from '../said';

describe('pass 3, holders', () => {
  it.each([
    ['My husband needs a firm pillow.', 'husband'],
    ['My mother-in-law is vegan.', 'mother-in-law'],
    ['Could we get a cot for our daughter?', 'daughter'],
    ['My son loves trains and he only drinks apple juice.', 'son'],
    ['I need a firm pillow.', 'guest'],
  ])('%s', (text, holder) => {
    const found = heard(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((one) => one.holder)).toEqual(found.map(() => holder));
  });

  it('gives what staff say of "she" to the guest, and of the guest’s husband to him', () => {
    expect(heard('Mrs Vance says she loves jazz.', { speaker: 'staff' })[0]?.holder).toBe('guest');
    expect(heard('Mrs Vance says her husband loves jazz.', { speaker: 'staff' })[0]?.holder).toBe('husband');
  });

  it('knows companions by name and keeps their relation', () => {
    expect(heard('Otto needs a night light.', { companions: [{ relation: 'son', name: 'Otto' }] })[0]?.holder).toBe('son');
  });

  it('hears no wish in what the hotel or other people need', () => {
    expect(heard('The lobby needs paint.')).toEqual([]);
    expect(heard('They want more money.')).toEqual([]);
  });
});
