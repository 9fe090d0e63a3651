import { fold, foldContact, nameReadings } from '../../store/fold';

describe('fold', () => {
  it.each([
    ['Łukasz  MÜLLER', 'lukasz muller'],
    ['Straße', 'strasse'],
    ['Ødegård', 'odegard'],
    ['Þór Ævarsson', 'thor aevarsson'],
    ['İbrahim Çelik', 'ibrahim celik'],
    ['Nguyễn', 'nguyen'],
    ['Nguyê\u0303n', 'nguyen'],
    ['Χατζηδάκης', 'hatzidakis'],
    ['Ёлкина', 'yolkina'],
    ['Jean-Luc', 'jean luc'],
    ['D’Angelo', 'dangelo'],
    ['  ', ''],
    ['👑', ''],
  ])('reads %s as %s', (name, key) => {
    expect(fold(name)).toBe(key);
  });

  it('changes nothing the second time', () => {
    for (const name of ['Müller-Ødegård', 'Щукина', '王小明', "O'Brien Jr."]) expect(fold(fold(name))).toBe(fold(name));
  });
});

it.each([
  [' Ana@Example.ORG ', 'ana@example.org'],
  ['+47 912 34 567', '4791234567'],
  ['0047 (912) 34-567', '4791234567'],
  ['unknown', ''],
])('reads the contact %s as %s', (value, key) => {
  expect(foldContact(value)).toBe(key);
});

describe('nameReadings', () => {
  it.each([
    ['Solheim', [{ lastName: 'solheim' }]],
    ['Solheim, Ingrid', [{ lastName: 'solheim', firstName: 'ingrid' }]],
    ['Ingrid Solheim', [{ lastName: 'ingrid solheim' }, { firstName: 'ingrid', lastName: 'solheim' }]],
    [', Ingrid', [{ lastName: 'ingrid' }]],
    ['?', []],
    ['a b c d e f g h i', []],
  ])('reads %s', (name, readings) => {
    expect(nameReadings(name)).toEqual(readings);
  });
});
