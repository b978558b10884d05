import { Button } from "../../design";
import type { Change, Json, State } from "../../outbox/change";
import { order } from "../../outbox/useChanges";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useSports } from "../../training/sports";
import { memberOf, members } from "./members";
import { messages } from "./messages";
import { sayValue } from "./values";

interface QuestionProps {
  readonly change: Change;
  readonly state: State & { readonly kind: "asks" };
}

/** Both values of each disputed member, side by side, and which shall stand. */
export function Question({ change, state }: QuestionProps) {
  const say = useTexts(messages);
  const name = useTexts(members);
  const formats = useFormats();
  const sports = useSports();
  const value = (member: string, each: Json | undefined) =>
    each === null || each === undefined || each === "" ? say("nothing") : (sayValue(member, each, formats, (key) => sports(key).name) ?? say("otherwise"));
  const decide = (isMine: boolean) => order({ act: "decide", id: change.id, isMine });
  return (
    <div className="stack" role="group" aria-label={say("asks")}>
      <strong>{say("asks")}</strong>
      <table className="waiting-sides">
        <thead>
          <tr>
            <td />
            <th scope="col">{say("here")}</th>
            <th scope="col">{say("elsewhere")}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(state.theirs).map(([member, theirs]) => (
            <tr key={member}>
              <th scope="row">{name(memberOf(member))}</th>
              <td>{value(member, change.body?.[member])}</td>
              <td>{value(member, theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say("asksWhy")}</p>
      <div className="inline">
        <Button kind="primary" onPress={() => decide(true)}>
          {say("keepMine")}
        </Button>
        <Button onPress={() => decide(false)}>{say("keepTheirs")}</Button>
      </div>
    </div>
  );
}
