/**
 * Loaded before the program (`--require`): the process's wall clock runs ahead of the machine's by what the torture says, so that
 * days pass in minutes and the clocks of hosts differ and step. Timers go on by the machine's clock, as they do on a real host.
 */
const Real = Date;
let aheadMs = Number(process.env.TORTURE_AHEAD_MS);
const now = (): number => Real.now() + aheadMs;

globalThis.Date = new Proxy(Real, {
  construct: (target, given: unknown[], made): object => Reflect.construct(target, given.length === 0 ? [now()] : given, made) as object,
  get: (target, name, receiver): unknown => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});

process.on('message', (told: { aheadMs: number }) => {
  aheadMs = told.aheadMs;
});
