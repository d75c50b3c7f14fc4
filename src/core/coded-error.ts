/**
 * An error that says what happened by a code and the facts that belong to it, in a closed map of the room
 * that throws it; faces turn the two into a sentence.
 */
export class CodedError<Facts extends object, Code extends keyof Facts & string> extends Error {
  readonly code: Code;
  readonly facts: Facts[Code];

  constructor(code: Code, facts: Facts[Code], cause?: unknown) {
    super(`${code} ${JSON.stringify(facts)}`, { cause });
    this.code = code;
    this.facts = facts;
  }
}
