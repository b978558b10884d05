import { useQuery } from "@tanstack/react-query";
import { ButtonLink, Card, Explain } from "../../design";
import { plusDays } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { formQuery } from "../../training/form";
import { moodOf } from "./mood";
import { messages } from "./messages";
import { Sparkline } from "./Sparkline";

const DAYS = 42;

/** Form of today with what it means, and its way of six weeks. Absent until there is some fitness. */
export function FormCard() {
  const say = useTexts(messages);
  const formats = useFormats();
  const now = useToday();
  const { data } = useQuery(formQuery(plusDays(now, -DAYS), now));
  const last = data?.days.at(-1);
  if (!data || !last || last.fitness <= 0) {
    return null;
  }
  return (
    <Card>
      <div className="today-head">
        <h2>{say("form")}</h2>
        <Explain about={say("form")}>{say("formWhy")}</Explain>
      </div>
      <div className="today-form">
        <b>{formats.number(last.form, 0)}</b>
        <Sparkline values={data.days.map(({ form }) => form)} />
      </div>
      <p>{say(moodOf(last.form, last.fitness))}</p>
      <div className="today-way">
        <ButtonLink to="/progress">{say("progress")}</ButtonLink>
      </div>
    </Card>
  );
}
