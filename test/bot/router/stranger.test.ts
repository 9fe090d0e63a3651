import { bareLastName, readStranger, type StrangerIntent } from '../../../bot/router/stranger';

const identify = (confirmation: string, lastName: string, meant = false): StrangerIntent => ({
  kind: 'identify',
  confirmation,
  lastName,
  meant,
});

describe('what somebody unknown wants', () => {
  test.each<[string, StrangerIntent]>([
    ['NAP-20931 Solheim', identify('NAP-20931', 'Solheim')],
    ['nap-20931, solheim', identify('nap-20931', 'solheim')],
    ['Solheim NAP-20931', identify('NAP-20931', 'Solheim')],
    ['2093177 van der Berg', identify('2093177', 'van der Berg')],
    ['My confirmation number is NAP-20931 and my last name is Solheim.', identify('NAP-20931', 'Solheim', true)],
    ['confirmation s12, O’Brien', identify('s12', 'O’Brien', true)],
    ['I am Mrs Solheim, booking 20931', identify('20931', 'Solheim', true)],
    ['NAP-20931', { kind: 'number only', confirmation: 'NAP-20931' }],
    ['my booking number is 20931', { kind: 'number only', confirmation: '20931' }],
    ['link K7Q-9X2P', { kind: 'link', code: 'K7Q-9X2P' }],
    ['I would love a quiet room on the 14th floor', { kind: 'other' }],
    ['two pillows please', { kind: 'other' }],
    ['We are 2 adults and arrive at 18:30 with 3 large bags and a dog', { kind: 'other' }],
    ['hello', { kind: 'other' }],
  ])('%s', (text, intent) => {
    expect(readStranger(text)).toEqual(intent);
  });

  test.each([
    ['Solheim', 'Solheim'],
    ['It is Solheim.', 'Solheim'],
    ['my last name is van der Berg', 'van der Berg'],
    ['a quiet room would be lovely if you can', null],
    ['42', null],
  ])('a last name on its own: %s', (text, name) => {
    expect(bareLastName(text)).toBe(name);
  });
});
