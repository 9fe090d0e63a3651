/** What accepts one of several things: "a hostel would be fine", "three stars will do". */
export const ACCEPTED: readonly string[] = [
  'is|are|would_be|will_be|sounds|sound|seems|looks|would_be (just|totally|perfectly|absolutely|more_than|also|quite|really) fine|ok|okay|alright|good|great|perfect|lovely|acceptable|enough|plenty|ideal',
  'will|would|should do (nicely|fine|me|us|it)',
  'will|would (do) work|suffice|be_enough|be_plenty|be_perfect|be_best|be_better|work_out (better|best|well)',
  'works (for|best|better|well|fine)',
];
/** What is accepted because nothing is chosen. */
export const WHATEVER: ReadonlySet<string> = new Set(
  'any anything anywhere either whatever whichever that this it all everything both first second third one which what there time day everyone'.split(
    ' ',
  ),
);
