import {
  Button,
  Field,
  Select,
  Spinner,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { usePaneContext, useWords } from "../context";
import { useStepStyles } from "../regulation/useStepStyles";
import { ArgumentField } from "./ArgumentField";
import { FormulaFoot } from "./FormulaFoot";
import { useBuilder } from "./useBuilder";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
});

/** Builds a formula of one of the KPI functions, argument by argument, and shows what it gives. */
export function BuilderPage() {
  const styles = useStyles();
  const step = useStepStyles();
  const words = useWords().builder;
  const { actions } = usePaneContext();
  const builder = useBuilder();
  const { functions, chosen } = builder;
  return (
    <>
      <header className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.back}
          title={words.back}
          onClick={() => actions.open({ name: "setup" })}
        />
        <Subtitle2 as="h1" className={styles.title}>
          {words.title}
        </Subtitle2>
      </header>
      <main className={step.body}>
        {functions === null && <Spinner size="tiny" label={words.loading} />}
        {functions !== null && chosen && (
          <>
            <Field label={words.function} hint={chosen.description}>
              <Select value={chosen.id} onChange={(_, { value }) => builder.choose(value)}>
                {functions.map(({ id }) => (
                  <option key={id} value={id}>
                    {`${id} ${words.functions[id] ?? ""}`}
                  </option>
                ))}
              </Select>
            </Field>
            {chosen.parameters.map((parameter) => (
              <ArgumentField
                key={parameter.name}
                parameter={parameter}
                typed={builder.typed[parameter.name] ?? ""}
                fault={builder.faults[parameter.name] ?? null}
                onType={(text) => builder.type(parameter.name, text)}
                onTakeSelection={() => builder.takeSelection(parameter.name)}
              />
            ))}
          </>
        )}
      </main>
      {chosen && <FormulaFoot builder={builder} />}
    </>
  );
}
