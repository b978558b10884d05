import { X } from "lucide-react";
import { Button, Card, sayDone } from "../../design";
import { useProfileChange } from "../../session/profile";
import { useTexts } from "../../text/messages";
import { SportSelect } from "../../training/SportSelect";
import { useSports } from "../../training/sports";
import { messages } from "./messages";

/** The sports that stand first everywhere; saved as they are chosen. */
export function Sports({ sports }: { readonly sports: readonly string[] }) {
  const say = useTexts(messages);
  const sport = useSports();
  const change = useProfileChange();
  const save = (now: readonly string[]) => {
    const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
    change.save({ sports: [...now] }, { onSuccess: () => sayDone(say("sportsSaved"), () => change.save({ sports: [...sports] }, { onError })), onError });
  };
  return (
    <Card title={say("sports")} why={say("sportsWhy")}>
      <ul className="profile-sports">
        {sports.map((key) => (
          <li className="profile-sport" key={key}>
            <span>{sport(key).name}</span>
            <Button aria-label={say("removeSport", { sport: sport(key).name })} kind="icon" onPress={() => save(sports.filter((each) => each !== key))}>
              <X aria-hidden size={17} />
            </Button>
          </li>
        ))}
      </ul>
      <SportSelect label={say("addSport")} none={say("chooseSport")} onChange={(key) => (key && !sports.includes(key) ? save([...sports, key]) : undefined)} value="" />
    </Card>
  );
}
