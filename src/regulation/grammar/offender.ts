import { type Tape, textAt } from "./tape";

/** 违者, 违反者: what follows is what they pay. */
export const isOffender = (tape: Tape, at: number): boolean =>
  /^违(?:反|规|纪)?$/.test(textAt(tape, at)) && textAt(tape, at + 1) === "者";
