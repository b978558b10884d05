import { X } from "lucide-react";
import { Button, Card, sayDone } from "../../design";
import { useProfileChange } from "../../session/profile";
import { useTexts } from "../../text/messages";
import { SportPick } from "../../training/SportPick";
import { useSports } from "../../training/sports";
import { messages } from "./messages";

/** The sports that stand first everywhere. */
export function Sports({ sports }: { readonly sports: readonly string[] }) {
  const say = useTexts(messages);
  const sport = useSports();
  const change = useProfileChange();
  const failed = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const edit = (key: string, isChosen: boolean) => ({ sports: now = [] }: { readonly sports?: readonly string[] }) => {
    const others = now.filter((each) => each !== key);
    return { sports: isChosen ? [...others, key] : others };
  };
  const save = (key: string, isChosen: boolean) =>
    change.save(edit(key, isChosen), { done: () => sayDone(say("sportsSaved"), () => change.save(edit(key, !isChosen), { failed })), failed });
  return (
    <Card title={say("sports")} why={say("sportsWhy")}>
      <ul className="profile-sports">
        {sports.map((key) => (
          <li className="profile-sport" key={key}>
            <span>{sport(key).name}</span>
            <Button aria-label={say("removeSport", { sport: sport(key).name })} kind="icon" onPress={() => save(key, false)}>
              <X aria-hidden size={17} />
            </Button>
          </li>
        ))}
      </ul>
      <SportPick act={say("add")} except={sports} label={say("addSport")} none={say("chooseSport")} onPick={(key) => save(key, true)} />
    </Card>
  );
}
