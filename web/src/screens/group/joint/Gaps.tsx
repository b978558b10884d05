import { Card } from "../../../design";
import { placesOf, type JointGaps, type JointNames } from "../../../groups/joint";
import { PersonName } from "../../../people/PersonName";
import { duration } from "../../../text/formats";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";

const MOST = 12;

/** How far each was behind the first at some moments of the common clock; one alone has nobody to be compared with. */
export function Gaps({ gaps, names }: { readonly gaps: JointGaps; readonly names: JointNames }) {
  const say = useTexts(messages);
  const places = placesOf(gaps.seconds.length, MOST);
  if (gaps.people.length < 2 || places.length === 0) {
    return null;
  }
  return (
    <Card title={say("gaps")} why={say("gapsWhy")}>
      <div aria-label={say("gaps")} className="table-box" role="region" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say("name")}</th>
              {places.map((place) => (
                <th key={place} scope="col">
                  {duration(gaps.seconds[place] ?? 0)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gaps.people.map(({ athleteId, from, meters, seconds }) => (
              <tr key={athleteId}>
                <th className="joint-name" scope="row">
                  <PersonName athleteId={athleteId} name={names.get(athleteId)} />
                </th>
                {places.map((place) => (
                  <td key={place}>{wordsOf(meters[place - from], seconds[place - from])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );

  function wordsOf(meters: number | undefined, seconds: number | undefined): string {
    if (meters === undefined || seconds === undefined) {
      return "–";
    }
    return meters === 0 ? say("first") : say("behind", { time: duration(seconds), meters });
  }
}
