import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, ListOrdered, MapPinOff, UsersRound } from "lucide-react";
import { clubsQuery } from "../../clubs/club";
import { Button, ButtonLink, Empty, Page, Segments, Select, Skeleton } from "../../design";
import { boardQuery, isWithoutBoard, neighbourOf, PERIODS, SCOPES, type BoardChoice, type ShownBoard } from "../../gamification/boards";
import { Failed } from "../../people/Failed";
import { isNowhere } from "../../people/relations";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { SportSelect } from "../../training/SportSelect";
import { BoardTable } from "./BoardTable";
import { Listing } from "./Listing";
import { messages } from "./messages";
import type { BoardsSearch } from "./screen";
import "../../gamification/gamification.css";

const CLUB = "club:";

/** A board with the first places, and the person's own with neighbours. */
export function Screen() {
  const say = useTexts(messages);
  const search: BoardsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const now = useToday();
  const { scope = "friends", club = "", period = "week", day = now, sport = "" } = search;
  const go = (change: BoardsSearch) => void navigate({ to: "/boards", search: { ...search, ...change } });
  const clubs = useInfiniteQuery(clubsQuery("member")).data?.pages.flatMap(({ items }) => items) ?? [];
  const choose = (value: string) => {
    const rest = Object.fromEntries(Object.entries(search).filter(([name]) => name !== "scope" && name !== "club"));
    void navigate({ to: "/boards", search: { ...rest, ...(value.startsWith(CLUB) ? { club: value.slice(CLUB.length) } : { scope: value }) } });
  };
  return (
    <Page lead={say("lead")} title={say("title")}>
      <div className="board-choices">
        <Select label={say("who")} onChange={choose} value={club ? `${CLUB}${club}` : scope}>
          {SCOPES.map((value) => (
            <option key={value} value={value}>
              {say(value)}
            </option>
          ))}
          {clubs.length > 0 ? (
            <optgroup label={say("clubs")}>
              {clubs.map(({ id, name }) => (
                <option key={id} value={`${CLUB}${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          ) : null}
        </Select>
        <SportSelect label={say("sport")} none={say("allSports")} onChange={(chosen) => go({ sport: chosen })} value={sport} />
      </div>
      <Segments label={say("period")} onChange={(chosen) => go({ period: chosen })} options={PERIODS.map((value) => ({ value, label: say(value) }))} value={period} />
      <Shown choice={{ scope, club, period, day, sport }} key={`${scope} ${club} ${sport}`} now={now} onDay={(chosen) => go({ day: chosen })} />
      <Listing />
    </Page>
  );
}

interface ShownProps {
  readonly choice: BoardChoice;
  readonly now: string;
  readonly onDay: (day: string) => void;
}

function Shown({ choice, now, onDay }: ShownProps) {
  const say = useTexts(messages);
  const read = useQuery(boardQuery(choice));
  const earlier = neighbourOf(choice.period, choice.day, -1);
  const later = neighbourOf(choice.period, choice.day, 1);
  if (isWithoutBoard(read.error)) {
    return (
      <Empty acts={<ButtonLink to="/profile">{say("toProfile")}</ButtonLink>} icon={MapPinOff} title={say("noGroup")}>
        {say("noGroupWhy")}
      </Empty>
    );
  }
  if (choice.club && isNowhere(read.error)) {
    return (
      <Empty icon={UsersRound} title={say("noClub")}>
        {say("noClubWhy")}
      </Empty>
    );
  }
  if (!read.data) {
    return read.isError ? <Failed failure={read.error} onRetry={() => void read.refetch()} /> : <Skeleton rows={6} />;
  }
  return (
    <section className="stack">
      <div className="board-period">
        {earlier ? (
          <Button aria-label={say("earlier")} kind="icon" onPress={() => onDay(earlier)}>
            <ChevronLeft aria-hidden size={20} />
          </Button>
        ) : null}
        <h2>
          <PeriodName period={read.data.board.period} />
        </h2>
        {later && later <= now ? (
          <Button aria-label={say("later")} kind="icon" onPress={() => onDay(later)}>
            <ChevronRight aria-hidden size={20} />
          </Button>
        ) : null}
      </div>
      <Rows shown={read.data} />
    </section>
  );
}

function Rows({ shown: { board, top, around } }: { readonly shown: ShownBoard }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { own, members } = board;
  if (members === 0) {
    return (
      <Empty icon={ListOrdered} title={say("empty")}>
        {say("emptyWhy")}
      </Empty>
    );
  }
  const ownWords = () => {
    if (!own) {
      return say("notOnWhy");
    }
    return members > 1 ? say("ownPercent", { percent: Math.floor(own.percentile) }) : say("alone");
  };
  return (
    <>
      <p>
        <strong>{own ? say("ownPlace", { rank: formats.number(own.rank, 0), members: formats.number(members, 0) }) : say("notOn")}</strong>{" "}
        <span className="quiet">{ownWords()}</span>
      </p>
      <BoardTable caption={say("top")} rows={top} />
      {around.length > 0 ? <BoardTable caption={say("around")} rows={around} /> : null}
    </>
  );
}

/** The service's word for a period in words: 2026-W48, 2026-11, 2026-Q4, all. */
function PeriodName({ period }: { readonly period: string }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const [year = "", part = ""] = period.split("-");
  if (part.startsWith("W")) {
    return <>{say("ofWeek", { week: Number(part.slice(1)), year })}</>;
  }
  if (part.startsWith("Q")) {
    return <>{say("ofSeason", { quarter: part.slice(1), year })}</>;
  }
  return <>{part ? formats.month(`${period}-15T12:00:00Z`, 0) : say("ofAll")}</>;
}
