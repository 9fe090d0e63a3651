import { shared } from '../../store/shared';

const counting = () => {
  const asked: string[] = [];
  const read = shared((key) => {
    asked.push(key);
    return key === 'bad' ? Promise.reject(new Error('away')) : Promise.resolve(`${key} ${asked.length}`);
  });
  return { asked, read };
};

test('reads of one key share what is on its way, and a later read asks anew', async () => {
  const { asked, read } = counting();
  expect(await Promise.all([read('NAP'), read('NAP'), read('CUN')])).toEqual(['NAP 1', 'NAP 1', 'CUN 2']);
  expect(await read('NAP')).toBe('NAP 3');
  expect(asked).toEqual(['NAP', 'CUN', 'NAP']);
});

test('a fault is not kept', async () => {
  const { asked, read } = counting();
  await expect(Promise.all([read('bad'), read('bad')])).rejects.toThrow('away');
  await expect(read('bad')).rejects.toThrow('away');
  expect(asked).toHaveLength(2);
});
