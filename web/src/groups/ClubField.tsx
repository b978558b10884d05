import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ledClubsQuery } from "../clubs/club";
import { Choice } from "../design";
import { useTexts } from "../text/messages";
import { forClub, type GroupDraft } from "./draft";
import { messages } from "./sheetMessages";

interface ClubFieldProps {
  readonly clubId: string;
  readonly visibility: GroupDraft["visibility"];
  readonly onWrite: (change: Partial<GroupDraft>) => void;
}

/** For which of the clubs that the person leads it is; nothing to choose for one who leads none. */
export function ClubField({ clubId, visibility, onWrite }: ClubFieldProps) {
  const say = useTexts(messages);
  const [before, setBefore] = useState(clubId === "" ? visibility : "only-me");
  const led = useQuery(ledClubsQuery).data ?? [];
  const isKnown = clubId === "" || led.some(({ id }) => id === clubId);
  const options = [
    { value: "", label: say("noClub") },
    ...led.map(({ id, name }) => ({ value: id, label: name })),
    ...(isKnown ? [] : [{ value: clubId, label: say("sameClub") }]),
  ];
  /** A club replaces the visibility chosen before, which comes back without a club; another club leaves it. */
  const choose = (chosen: string) => {
    if (chosen === "") {
      onWrite({ clubId: "", visibility: visibility === "only-me" ? before : visibility });
    } else if (clubId === "") {
      setBefore(visibility);
      onWrite(forClub(chosen));
    } else {
      onWrite({ clubId: chosen });
    }
  };
  return options.length > 1 ? <Choice label={say("club")} onChange={choose} options={options} value={clubId} /> : null;
}
