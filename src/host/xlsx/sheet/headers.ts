import { type HeaderFooter, noHeaderFooter } from "../../model";

type Place = "left" | "center" | "right";
const places: Readonly<Record<string, Place>> = { "&L": "left", "&C": "center", "&R": "right" };
/** Codes that may hold the letters L, C and R without being one of the three. */
const CODE = /&&|&"[^"]*"|&[LCR]|[^&]+|&/g;

/** "&L左&C第 &P 页" in its three parts; text before any mark stands in the middle. */
function parts(text: string): Record<Place, string> {
  const found: Record<Place, string> = { left: "", center: "", right: "" };
  let place: Place = "center";
  for (const [code] of text.matchAll(CODE)) {
    const next: Place | undefined = places[code];
    if (next) place = next;
    else found[place] += code;
  }
  return found;
}

export function readHeaderFooter(header: string, footer: string): HeaderFooter {
  if (header === "" && footer === "") return noHeaderFooter;
  const [top, bottom] = [parts(header), parts(footer)];
  return {
    leftHeader: top.left,
    centerHeader: top.center,
    rightHeader: top.right,
    leftFooter: bottom.left,
    centerFooter: bottom.center,
    rightFooter: bottom.right,
  };
}

const joined = (left: string, center: string, right: string): string =>
  (left === "" ? "" : `&L${left}`) +
  (center === "" ? "" : `&C${center}`) +
  (right === "" ? "" : `&R${right}`);

export const headerText = ({ leftHeader, centerHeader, rightHeader }: HeaderFooter): string =>
  joined(leftHeader, centerHeader, rightHeader);

export const footerText = ({ leftFooter, centerFooter, rightFooter }: HeaderFooter): string =>
  joined(leftFooter, centerFooter, rightFooter);
