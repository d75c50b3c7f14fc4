import { type Tape, kindAt, measureAt, textAt } from "./tape";

const LONGEST_NAME = 4;
const weighs = /^(?:权重|占比|分值|满分|标准分)$/;

/** 满意度（15分）：…, 接通率（权重20%）…: what an item weighs, before what it is judged by. */
export function isWeight(tape: Tape, at: number): boolean {
  const named = weighs.test(textAt(tape, at - 1));
  const measure = measureAt(tape, at + 1);
  const scored = measure === "fen" || measure === "percent";
  const open = named ? at - 2 : at - 1;
  const bracketed = kindAt(tape, open) === "open" && kindAt(tape, at + 2) === "close";
  if (!scored || !bracketed || kindAt(tape, open - 1) !== "word") return false;
  return named || (open <= LONGEST_NAME && kindAt(tape, at + 3) === "colon");
}
