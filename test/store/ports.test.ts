import { guestsSuite } from './guests.suite';
import { mergesSuite } from './merges.suite';
import { places, type Place } from './places';
import { restSuite } from './rest.suite';
import { settleSuite } from './settle.suite';
import { staysSuite } from './stays.suite';

describe.each(places())('the ports on %s', (_, place: () => Place) => {
  const { start, fresh, store, stop } = place();
  beforeAll(start);
  beforeEach(fresh);
  afterAll(stop);
  describe('guests', () => {
    guestsSuite(store);
  });
  describe('settling and writing at once', () => {
    settleSuite(store);
  });
  describe('stays', () => {
    staysSuite(store);
  });
  describe('merges', () => {
    mergesSuite(store);
  });
  restSuite(store);
});
