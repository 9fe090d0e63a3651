import { readAssociate } from '../../../bot/router/associate';

const words = (outcome: string, mention: string | null, what: string | null, remark: string | null = null) => ({
  kind: 'mark words',
  outcome,
  mention,
  what,
  remark,
});

describe('what became of a task, in words', () => {
  test.each([
    ['done 412 crib', words('done', '412', 'crib')],
    ['Done 412: the crib.', words('done', '412', 'the crib')],
    ['done crib for 412', words('done', '412', 'crib')],
    ['did the foam pillow for Mrs Solheim', words('done', 'Solheim', 'the foam pillow')],
    ['412: crib done', words('done', '412', 'crib')],
    ['412 foam pillow is done', words('done', '412', 'foam pillow')],
    ['failed 412 crib, all in use', words('failed', '412', 'crib', 'all in use')],
    ['done crib', words('done', null, 'crib')],
    ["couldn't, no cribs left", words('failed', null, null, 'no cribs left')],
    ['couldn’t do it: the florist is closed', words('failed', null, null, 'the florist is closed')],
    ['could not find a kapok pillow', words('failed', null, null, 'could not find a kapok pillow')],
    ['not possible, no staff', words('failed', null, null, 'no staff')],
    ["412: couldn't, no cribs left", words('failed', '412', null, 'no cribs left')],
    ['guest said no', words('declined', null, null)],
    ['the guest said no thanks', words('declined', null, null)],
    ["she didn't want it", words('declined', null, null)],
    ['he declined the crib', words('declined', null, 'crib')],
    ['gave her a roll-in bed instead', words('substituted', null, null, 'a roll-in bed')],
    ['put a latex pillow instead of the buckwheat one', words('substituted', null, 'buckwheat one', 'a latex pillow')],
  ])('%s', (text, intent) => {
    expect(readAssociate(text)).toEqual(intent);
  });

  test.each([
    ['412 declined turndown', 'note'],
    ['412: wants the crib instead of the cot', 'note'],
    ['guest wants a window table', 'unplaced'],
    ['could I have two cribs for 412', 'note'],
    ['done 3', 'mark'],
    ['done', 'mark which'],
    ['3 done', 'mark'],
    ['overdue', 'open work'],
    ['what is open?', 'open work'],
    ['handover', 'open work'],
    ['open tasks', 'open work'],
    ['open alerts', 'alerts'],
  ])('%s is a %s', (text, kind) => {
    expect(readAssociate(text).kind).toBe(kind);
  });

  test('grows linearly with hostile text', () => {
    for (const text of ['done ' + 'a '.repeat(4_000), 'gave ' + 'her '.repeat(2_000), 'x '.repeat(4_000) + 'done']) {
      const started = performance.now();
      readAssociate(text);
      expect(performance.now() - started).toBeLessThan(300);
    }
  });
});
