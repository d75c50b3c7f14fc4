import { useState } from "react";
import { useWords } from "../context";
import type { Clause } from "../../core";
import type { ClauseChange } from "./draft";
import { type Cells, type EditFields, fieldsOf, readFields } from "./fields";

/** The fields of an editor, and what is said about each while somebody types. */
export interface Editing {
  readonly fields: EditFields;
  readonly write: (some: Partial<EditFields>) => void;
  /** The sentence about a field or step; undefined where all is well, or nothing was typed yet. */
  readonly fault: (name: keyof EditFields | number) => string | undefined;
  /** Whether the fields were to be taken while something was wrong with them. */
  readonly tried: boolean;
  /** What the fields say; null where something is wrong, which is then said. */
  readonly read: () => ClauseChange | null;
}

type Name = keyof EditFields | number;

/** What was typed into a clause's editor, checked as it is typed. */
export function useEditing(clause: Clause | null, text: string, cells: Cells): Editing {
  const { drafting } = useWords();
  const [fields, setFields] = useState(() => fieldsOf(clause, text, cells));
  const [touched, setTouched] = useState<ReadonlySet<Name> | "all">(new Set());
  const result = readFields(fields, cells);
  return {
    fields,
    write: (some) => {
      setFields({ ...fields, ...some });
      if (touched !== "all") setTouched(new Set([...touched, ...namesIn(some)]));
    },
    fault: (name) => {
      const found = "faults" in result ? result.faults.get(name) : undefined;
      const said = touched === "all" || touched.has(name);
      return found !== undefined && said ? drafting.faults[found] : undefined;
    },
    tried: touched === "all",
    read: () => {
      if ("change" in result) return result.change;
      setTouched("all");
      return null;
    },
  };
}

/** Two fields make one amount, and two one multiplier: the second one is checked with the first. */
const together: Readonly<Partial<Record<keyof EditFields, keyof EditFields>>> = {
  most: "least",
};

const namesIn = (some: Partial<EditFields>): readonly Name[] =>
  Object.keys(some).flatMap((key) => {
    const name = key as keyof EditFields;
    return [name, together[name] ?? name];
  });
