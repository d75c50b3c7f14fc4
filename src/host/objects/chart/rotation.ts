import { invalidArgument } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { wholeNumber } from "../arguments";
import type { OfChart } from "../kinds";
import { type Lens, read, write } from "./lens";

/** Degrees from -90 to 90, or 180 for signs below one another. */
export const rotation = <Self extends OfChart>(
  lens: (self: Self) => Lens<number | null>,
): Property<Self> => ({
  get: (self) => read(self, lens(self)) ?? 0,
  set(self, value) {
    const degrees = wholeNumber(value, -90);
    if (degrees > 90 && degrees !== 180) throw invalidArgument();
    write(self, lens(self), degrees);
  },
});
