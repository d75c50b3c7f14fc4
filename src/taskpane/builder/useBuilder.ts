import { useEffect, useMemo, useState } from "react";
import type { Obstacle } from "../../app";
import { languageFor } from "../../locales";
import { usePaneContext } from "../context";
import { type Described, functionsIn } from "./catalogue";
import { type Fault, faultOf } from "./check";
import { type Notation, formulaOf, notationOf, pieceOf, plainNotation } from "./formula";
import { type Preview, previewOf } from "./preview";

/** A pause in typing after which the value is computed. */
const pause = 250;

export interface Builder {
  /** Null while they are loaded. */
  readonly functions: readonly Described[] | null;
  readonly chosen: Described | undefined;
  readonly choose: (id: string) => void;
  readonly typed: Readonly<Record<string, string>>;
  readonly type: (parameter: string, text: string) => void;
  readonly takeSelection: (parameter: string) => void;
  readonly faults: Readonly<Record<string, Fault | null>>;
  /** The formula as this Excel shows it. */
  readonly shown: string;
  readonly isComplete: boolean;
  /** Null while there is nothing to compute, or it is being computed. */
  readonly preview: Preview | null;
  readonly insert: (overwrite: boolean) => void;
  readonly inserted: Inserted | null;
}

/** What became of inserting into a cell. */
export interface Inserted {
  readonly place: string;
  readonly obstacle: Obstacle | null;
}

/** The formula in the making. What was typed stays when another function is chosen. */
export function useBuilder(): Builder {
  const { actions, services, state } = usePaneContext();
  const [functions, setFunctions] = useState<readonly Described[] | null>(null);
  const [notation, setNotation] = useState<Notation>(plainNotation);
  const [id, setId] = useState("KPISCORE");
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [inserted, setInserted] = useState<Inserted | null>(null);
  const chosen = functions?.find((one) => one.id === id);
  const { report } = actions;

  useEffect(() => {
    functionsIn(languageFor(document.documentElement.lang)).then(setFunctions, report);
    services.decimalSign().then((sign) => setNotation(notationOf(sign)), report);
  }, [report, services]);

  const { texts, pieces, faults, isComplete } = useMemo(() => {
    const parameters = chosen?.parameters ?? [];
    const all = parameters.map(({ name }) => typed[name] ?? "");
    const asPieces = all.map(pieceOf);
    const found = parameters.map((parameter, index) =>
      faultOf(parameter, asPieces[index] ?? { is: "omitted" }, services.rulebooks),
    );
    const named = Object.fromEntries(
      parameters.map(({ name }, index) => [name, found[index] ?? null]),
    );
    const complete = parameters.length > 0 && found.every((fault) => fault === null);
    return { texts: all, pieces: asPieces, faults: named, isComplete: complete };
  }, [chosen, typed, services]);

  const preview = usePreview(isComplete ? chosen : undefined, texts);
  return {
    functions,
    chosen,
    choose: (wanted) => {
      setId(wanted);
      setInserted(null);
    },
    typed,
    type: (parameter, text) => {
      setTyped((before) => ({ ...before, [parameter]: text }));
      setInserted(null);
    },
    takeSelection: (parameter) =>
      void services
        .referenceToSelection()
        .then((text) => setTyped((before) => ({ ...before, [parameter]: text })), report),
    faults,
    shown: formulaOf(id, pieces, notation),
    isComplete,
    preview,
    insert: (overwrite) => {
      const references = pieces.flatMap((piece) => (piece.is === "reference" ? piece.text : []));
      const formula = formulaOf(id, pieces);
      const place = state.selected
        ? `${state.selected.place.sheet}!${state.selected.place.cell}`
        : "";
      void services
        .insertFormula({ formula, references, overwrite })
        .then((obstacle) => setInserted({ place, obstacle }), report);
    },
    inserted:
      inserted && (inserted.obstacle === null || isSamePlace(inserted, state.selected))
        ? inserted
        : null,
  };
}

/** An obstacle is one cell's: it is forgotten when another is selected. */
const isSamePlace = (
  { place }: Inserted,
  selected: { readonly place: { readonly sheet: string; readonly cell: string } } | null,
): boolean => selected === null || place === `${selected.place.sheet}!${selected.place.cell}`;

/** What the function gives now; computed anew when arguments or the selection change. */
function usePreview(chosen: Described | undefined, texts: readonly string[]): Preview | null {
  const { services, state } = usePaneContext();
  const { selected } = state;
  const occasion = useMemo(() => ({ chosen, texts, selected }), [chosen, texts, selected]);
  const [known, setKnown] = useState<{ readonly of: unknown; readonly preview: Preview } | null>(
    null,
  );
  useEffect(() => {
    const { chosen: wanted, texts: given } = occasion;
    if (!wanted) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void previewOf(wanted.id, wanted.parameters, given, services.readReferred)
        .catch((error: unknown) => ({ fault: String(error) }))
        .then((preview) => isCurrent && setKnown({ of: given, preview }));
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [occasion, services]);
  // Never a value beside a formula that it is not of.
  return known?.of === texts ? known.preview : null;
}
