import { Card } from "../../../design";
import { fastestOf, type JointPerson } from "../../../groups/joint";
import { PersonName } from "../../../people/PersonName";
import { duration } from "../../../text/formats";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";

/** The whole kilometres of all who show them; the fastest time of each is strong. */
export function Splits({ people }: { readonly people: readonly JointPerson[] }) {
  const say = useTexts(messages);
  const fastest = fastestOf(people);
  if (fastest.length === 0) {
    return null;
  }
  return (
    <Card title={say("splits")} why={say("splitsWhy")}>
      <div aria-label={say("splits")} className="table-box" role="region" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say("name")}</th>
              {fastest.map((_, kilometer) => (
                <th key={kilometer} scope="col">
                  {kilometer + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people
              .filter(({ splitSeconds }) => splitSeconds?.length)
              .map(({ athleteId, name, splitSeconds }) => (
                <tr key={athleteId}>
                  <th className="joint-name" scope="row">
                    <PersonName athleteId={athleteId} name={name} />
                  </th>
                  {fastest.map((best, kilometer) => (
                    <td key={kilometer}>
                      <Split best={best} label={say("fastest")} seconds={splitSeconds?.[kilometer]} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Split({ seconds, best, label }: { readonly seconds: number | undefined; readonly best: number; readonly label: string }) {
  if (seconds === undefined) {
    return <>–</>;
  }
  return seconds === best ? (
    <strong>
      {duration(seconds)}
      <span className="unseen">{` ${label}`}</span>
    </strong>
  ) : (
    <>{duration(seconds)}</>
  );
}
