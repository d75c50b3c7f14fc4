/** Moves the decimal point of a number as written, so that 1.005 times 100 is 100.5. */
function shifted(number: number, places: number): number {
  const [digits = "0", exponent = "0"] = number.toExponential(14).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

const rounding =
  (round: (size: number) => number) =>
  (number: number, places = 0): number => {
    const digits = Math.trunc(places);
    const size = round(shifted(Math.abs(number), digits));
    return Math.sign(number) * Number(`${size}e${-digits}`);
  };

/** Rounds half away from zero, on the decimal digits. */
export const roundHalfUp = rounding(Math.round);
export const roundUp = rounding(Math.ceil);
export const roundDown = rounding(Math.floor);
