import type { OwnDays } from "../core";
import { ownDaysIn } from "../sheet";
import { type Argument, gridOf } from "./arguments";
import { invalid } from "./fault";
import { words } from "./words";

/**
 * A company's own days from a range of dates, with 休 or 班 beside them.
 * @throws Fault naming the row that cannot be read
 */
export function ownDaysOf(argument: Argument): OwnDays {
  const { days, faults } = ownDaysIn(gridOf(argument, null).values);
  const [fault] = faults;
  if (!fault) return days;
  throw invalid(
    fault.day === null
      ? words.unreadableOwnDay(fault.row + 1, fault.text)
      : words.contradictoryOwnDay(fault.row + 1, fault.day),
  );
}
