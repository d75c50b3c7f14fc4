/**
 * Prints what reading costs, one JSON object a line: up to 100,000 lines, and hostile texts of two sizes.
 * Fails where ten times the lines take more than 25 times as long, or four times a hostile text more than
 * ten times. Times depend on the machine.
 */
import { performance } from "node:perf_hooks";
import { readRegulation } from "../../src/regulation";
import { hostile, hostileText } from "./hostile";
import { labels } from "./labels";

const milliseconds = (source: string): number => {
  const started = performance.now();
  readRegulation(source);
  return Math.round(performance.now() - started);
};

/** Times below this are too short to compare. */
const LEAST = 100;

function measure(name: string, source: (size: number) => string, size: number): boolean {
  milliseconds(source(size / 10));
  const short = Math.min(milliseconds(source(size / 4)), milliseconds(source(size / 4)));
  const long = milliseconds(source(size));
  const linear = long <= 10 * Math.max(short, LEAST);
  process.stdout.write(`${JSON.stringify({ regulation: name, size, short, long, linear })}\n`);
  return linear;
}

const lines = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `${index + 1}、${labels[index % labels.length]?.text.slice(2) ?? ""}`,
  ).join("\n");

/** Every line looked at once, and no more. */
function barePass(source: string): number {
  const started = performance.now();
  const figures = source.split("\n").filter((line) => /\d+\s*[分元]/.test(line));
  if (figures.length === 0) throw new Error("the bare pass found nothing");
  return Math.round(performance.now() - started);
}

/** Growth by the number of lines: 10,000, 30,000 and 100,000. */
function growth(): boolean {
  milliseconds(lines(2_000));
  const [small = 0, , large = 0] = [10_000, 30_000, 100_000].map((size) => {
    const took = milliseconds(lines(size));
    const bare = barePass(lines(size));
    process.stdout.write(
      `${JSON.stringify({ regulation: "lines", size, took, barePass: bare })}\n`,
    );
    return took;
  });
  return large <= 25 * Math.max(small, LEAST);
}

const results = [
  growth(),
  ...hostile.map((text) => measure(text[0], (size) => hostileText(text, size), 200_000)),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
