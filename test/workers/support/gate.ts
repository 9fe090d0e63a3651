/** A promise that the test opens by hand: stands for work that takes as long as the test needs. */
export const makeGate = (): { opened: Promise<void>; open: () => void } => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};
