import { indexes } from './indexes.suite';
import { reading } from './reading.suite';
import { enter, targets, type Room } from './servers';
import { writing } from './writing.suite';

/** What the profile store relies on, asked of the embedded server and of a real MongoDB wherever there is one. */
describe.each(targets())('%s', (_name, start) => {
  let room: Room;
  beforeAll(async () => {
    room = await enter(await start());
  });
  afterAll(() => room.leave());

  reading(() => room);
  writing(() => room);
  indexes(() => room);
});
