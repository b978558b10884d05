import { useQuery } from "@tanstack/react-query";
import { Card, Fault } from "../../design";
import { explanationQuery } from "../../promotion/promotion";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { regionName } from "../../text/regions";
import { useSports } from "../../training/sports";
import { messages } from "./messages";

/** How advice is made, which facts it uses, and what is not said now. */
export function Explanation() {
  const say = useTexts(messages);
  const language = useLanguage();
  const explanation = useQuery(explanationQuery);
  const { data } = explanation;
  const sportOf = useSports();
  if (!data) {
    return explanation.isError ? <Fault failure={explanation.error} onRetry={() => void explanation.refetch()} /> : null;
  }
  const { caps, habits, homeRegion, items, withheld, withheldTrainings } = data;
  return (
    <>
      <Card title={say("how")}>
        <p>{say("howWhy")}</p>
        <p>{say("caps", { perDay: caps.perDay, perWeek: caps.perWeek, open: caps.open, days: caps.daysUntilSameAgain })}</p>
        {withheld.length > 0 ? (
          <>
            <h3>{say("withheld")}</h3>
            <ul>
              {withheld.map(({ because, reason, rule }) => (
                <li key={`${rule} ${reason}`}>{[reason, ...(because in messages ? [say(because)] : [])].join(" · ")}</li>
              ))}
            </ul>
          </>
        ) : null}
      </Card>
      <Card title={say("facts")}>
        <ul>
          {homeRegion ? <li>{say("home", { region: regionName(homeRegion, language) })}</li> : null}
          {items.map(({ gearId, name }) => (
            <li key={gearId}>{say("item", { name })}</li>
          ))}
          {habits.map(({ sport, trainings }) => (
            <li key={sport}>{say("habit", { sport: sportOf(sport).name, trainings })}</li>
          ))}
          {withheldTrainings > 0 ? <li>{say("leftOut", { trainings: withheldTrainings })}</li> : null}
        </ul>
      </Card>
    </>
  );
}
