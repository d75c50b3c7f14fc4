import { invalidArgument } from "../../protocol/host-error";

/** By Windows' numbers from 1 on, which the file format keeps; "-" where Office.js has no name. */
const papers = `
  Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro
  Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet
  Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5
  EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman
  FanfoldLegalGerman`
  .trim()
  .split(/\s+/);

/** A paper size's name; null where Office.js has none for it. */
export const paperName = (number: number): string | null => papers[number - 1] ?? null;

export function paperNumber(name: unknown): number {
  const at = papers.findIndex((one) => one === name);
  if (at < 0) throw invalidArgument();
  return at + 1;
}
