import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Fault, Sheet, Skeleton } from "../../../design";
import { drawPattern, type Pattern } from "../../../design/pattern";
import { useTexts } from "../../../text/messages";
import { codesOf, SLOT_MILLIS, slotAt } from "./codes";
import type { CheckInKey } from "./key";
import { messages } from "./messages";

interface ShowSheetProps {
  readonly id: string;
  readonly checkInKey: CheckInKey;
  readonly moment: number;
  readonly onClose: () => void;
}

/** The person's code for the current half minute, made on this device. */
export function ShowSheet({ id, checkInKey, moment, onClose }: ShowSheetProps) {
  const say = useTexts(messages);
  const shown = useQuery(shownQuery(id, checkInKey, slotAt(moment)));
  const seconds = Math.ceil((SLOT_MILLIS - (moment % SLOT_MILLIS)) / 1_000);
  return (
    <Sheet isOpen onClose={onClose} title={say("ownCode")}>
      <p>{say("showWhy")}</p>
      {shown.isError ? <Fault failure={shown.error} /> : null}
      {shown.data ? <Shown {...shown.data} /> : shown.isPending ? <Skeleton rows={3} tall /> : null}
      <p className="quiet">{say("changesIn", { seconds })}</p>
    </Sheet>
  );
}

interface ShownProps {
  readonly typed: string;
  readonly pattern: Pattern;
}

function Shown({ typed, pattern }: ShownProps) {
  const say = useTexts(messages);
  return (
    <>
      <svg aria-label={say("pattern")} className="check-in-pattern" role="img" viewBox={`0 0 ${pattern.size} ${pattern.size}`}>
        <path d={pattern.path} />
      </svg>
      <p className="check-in-code">{spaced(typed)}</p>
    </>
  );
}

/** In groups, as people read it to each other. */
function spaced(typed: string): string {
  return [typed.slice(0, 4), typed.slice(4, 8), typed.slice(8)].join(" ");
}

const shownQuery = (id: string, { athleteId, key }: CheckInKey, slot: number) => ({
  queryKey: ["check-in-codes", id, athleteId, key, slot],
  queryFn: async (): Promise<ShownProps> => {
    const { scanned, typed } = await codesOf(id, { athleteId, key }, slot);
    return { typed, pattern: await drawPattern(scanned) };
  },
  networkMode: "always" as const,
  placeholderData: keepPreviousData,
  gcTime: SLOT_MILLIS,
  staleTime: Infinity,
});
