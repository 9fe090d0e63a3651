import { Int32 } from 'bson';
import { MAX_DOCUMENT_BYTES, type Doc } from './bytes';

export const MAX_MESSAGE_BYTES = 48_000_000;

/** Of MongoDB 7.0, whose commands and replies this server follows. */
const WIRE_VERSION = 21;
const VERSION = '7.0.0';

/** What this server is to a driver: the primary of a replica set of one, without which drivers refuse retryable writes. */
export function hello(me: string, connectionId: number): Doc {
  return {
    ismaster: true,
    isWritablePrimary: true,
    helloOk: true,
    setName: 'embedded',
    setVersion: 1,
    hosts: [me],
    primary: me,
    me,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    maxMessageSizeBytes: MAX_MESSAGE_BYTES,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId,
    minWireVersion: 0,
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
    ok: 1,
  };
}

export const buildInfo = (): Doc => ({
  version: VERSION,
  versionArray: VERSION.split('.').map((part) => new Int32(part)),
  gitVersion: 'embedded store of Preference Pad',
  modules: [],
  bits: 64,
  maxBsonObjectSize: MAX_DOCUMENT_BYTES,
  storageEngines: ['lmdb'],
  ok: 1,
});
