import { byRules, said } from './said';

describe('requests of people who look for a place to stay', () => {
  it.each([
    ['I need a place to stay that has a sauna and free breakfast.', ['+! sauna', '+! free breakfast']],
    ["We'd prefer a hostel in the east of town.", ['+ hostel', '+ in the east of town']],
    ['Is there a cheap motel on the west side with a pool?', ['+ cheap', '+ motel', '+ on the west side', '+ pool']],
    ['Can you help me find an inn that allows dogs?', ['+ inn', '+ dogs']],
    ['It should be pet friendly and have a kitchen.', ['+ pet friendly', '+ kitchen']],
    ['It has to have free parking and be in the centre.', ['+! free parking', '+! in the centre']],
    ['Any area will do as long as it has a gym.', ['+ gym']],
    ['It would be great if the hotel had a crib.', ['+ crib']],
    ['We hope for a room that overlooks the sea.', ['+ overlooks the sea']],
    ["I'm looking to book a cottage with a fireplace.", ['+ cottage', '+ fireplace']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what is left open or belongs to the booking', () => {
  it.each([
    'The price range does not matter.',
    "I don't care about the area.",
    'It does not need to include breakfast.',
    'I am looking for the Marlowe Inn.',
    "Can you book Pemberton's House for three people?",
    'Please reserve a table for six people at 18:30 on Friday.',
    'I want two tickets for Friday.',
    'Can you tell me about the Grafton?',
    'We are looking for a hotel in Naples.',
    'What is its address? And the price range?',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('questions about what a house is like', () => {
  it.each([
    ['Are the walls thin?', ['- thin walls']],
    ['How clean are the rooms?', ['+ clean rooms']],
    ['Does it get noisy at night?', ['- noisy']],
    ['What kind of view do the suites have?', ['+ view']],
    ['Do guests mention noise?', ['- noise']],
    ['Do you have a mosquito net?', ['+ mosquito net']],
    ['Is the garden open?', []],
    ['What kind of card do you need?', []],
  ])('%s', (text, expected) => {
    expect(byRules.said(text)).toEqual(expected);
  });
});
