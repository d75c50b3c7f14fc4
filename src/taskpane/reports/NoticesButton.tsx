import { PrintRegular } from "@fluentui/react-icons";
import type { Scorecard } from "../../core";
import { usePaneContext } from "../context";
import { WriteButton } from "./WriteButton";

interface Props {
  readonly label: string;
  /** Whose notice alone; everybody's where it is left out. */
  readonly card?: Scorecard;
}

/** Writes the notices to be signed, a page each. */
export function NoticesButton({ label, card }: Props) {
  const { writeNotices } = usePaneContext().services;
  const person = card && (card.subject.id ?? card.subject.name);
  return (
    <WriteButton
      label={label}
      icon={<PrintRegular />}
      make={(request) =>
        writeNotices({
          ...request,
          period: card?.period ?? request.period,
          people: person ? [person] : null,
        })
      }
    />
  );
}
