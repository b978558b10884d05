import { TrainingRow } from "../../training/TrainingRow";
import type { ListedTraining } from "../../training/training";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";

interface MonthsProps {
  readonly trainings: readonly ListedTraining[];
  readonly selected: readonly string[];
  /** Present while trainings are being selected. */
  readonly onToggle: ((id: string) => void) | undefined;
}

export function Months({ trainings, selected, onToggle }: MonthsProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const months = new Map<string, ListedTraining[]>();
  for (const training of trainings) {
    const month = formats.month(training.startTime, training.utcOffsetSeconds);
    months.set(month, [...(months.get(month) ?? []), training]);
  }
  return (
    <>
      {[...months].map(([month, all]) => (
        <section className="stack" key={month}>
          <h2>{month}</h2>
          <ul className="training-list">
            {all.map((training) => (
              <li className={onToggle ? "is-selectable" : undefined} data-id={training.id} key={training.id}>
                {onToggle ? (
                  <label className="diary-check">
                    <input aria-label={say("selectOne", { title: training.title })} checked={selected.includes(training.id)} onChange={() => onToggle(training.id)} type="checkbox" />
                  </label>
                ) : null}
                <TrainingRow training={training} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
