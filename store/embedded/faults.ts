/** MongoDB's own error codes, those that this server answers with. */
const CODES = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  TypeMismatch: 14,
  InvalidBSON: 22,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  DollarPrefixedFieldName: 52,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  CannotIndexParallelArrays: 171,
  QueryPlanKilled: 175,
  IncompleteTransactionHistory: 217,
  TransactionTooOld: 225,
  NotImplemented: 238,
  OperationNotSupportedInTransaction: 263,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  Location31254: 31254,
  Location40324: 40324,
  Location40415: 40415,
} as const;

/** A fault that the client is told of: MongoDB's code and a sentence; `details` are further fields such as keyPattern and keyValue. */
export class Fault extends Error {
  constructor(
    readonly codeName: keyof typeof CODES,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }

  get code(): number {
    return CODES[this.codeName];
  }
}

/** For all that a MongoDB server would do and this one leaves out: said, never passed over in silence. */
export function notHere(what: string): Fault {
  return new Fault('NotImplemented', `The embedded store leaves out ${what}; set MONGODB_URI to use it with a MongoDB server.`);
}

/** The reply to a command that failed as a whole. */
export function failure(error: unknown): Record<string, unknown> {
  const fault = error instanceof Fault ? error : new Fault('InternalError', error instanceof Error ? error.message : String(error));
  return { ok: 0, errmsg: fault.message, code: fault.code, codeName: fault.codeName, ...fault.details };
}
