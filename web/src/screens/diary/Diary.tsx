import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ListChecks, NotebookText, Search, SlidersHorizontal, Trash2, Upload } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button, ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { SearchBox } from "../../design/SearchBox";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { whole, type ListedTraining } from "../../training/training";
import { BulkBar } from "./BulkBar";
import { Chips } from "./Chips";
import { clean, isNarrowed, NARROWING, queryOf, type Filter } from "./filter";
import { FilterSheet } from "./FilterSheet";
import { messages } from "./messages";
import { Months } from "./Months";
import { Sums, sumQuery } from "./Sums";
import { useRowKeys } from "./useRowKeys";
import "./diary.css";

const PAGE = 30;

export function Screen() {
  const say = useTexts(messages);
  const filter: Filter = useSearch({ strict: false });
  const [selected, setSelected] = useState<readonly string[]>();
  const isTrash = filter.trashed === true;
  return (
    <Page
      acts={
        <>
          <Button aria-label={say("select")} kind="icon" onPress={() => setSelected(selected ? undefined : [])}>
            <ListChecks aria-hidden size={21} />
          </Button>
          {isTrash ? (
            <ButtonLink to="/diary">{say("toDiary")}</ButtonLink>
          ) : (
            <>
              <ButtonLink kind="icon" search={{ trashed: true } as never} to="/diary">
                <Trash2 aria-hidden size={20} />
                <span className="unseen">{say("trash")}</span>
              </ButtonLink>
              <ButtonLink kind="primary" to="/import">
                <Upload aria-hidden size={18} />
                {say("import")}
              </ButtonLink>
            </>
          )}
        </>
      }
      lead={isTrash ? say("trashWhy") : undefined}
      title={say(isTrash ? "trash" : "title")}
    >
      <Trainings filter={filter} key={String(isTrash)} onSelect={setSelected} selected={selected} />
    </Page>
  );
}

interface TrainingsProps {
  readonly filter: Filter;
  /** Ids, while trainings are being selected. */
  readonly selected: readonly string[] | undefined;
  readonly onSelect: (ids: readonly string[] | undefined) => void;
}

function Trainings({ filter, selected, onSelect }: TrainingsProps) {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const query = queryOf(filter);
  const isTrash = filter.trashed === true;
  const [isFiltering, setFiltering] = useState(false);
  const pages = useInfiniteQuery({
    queryKey: ["trainings", "list", query, isTrash],
    queryFn: ({ pageParam }) =>
      demand(
        api.GET("/api/v1/trainings", { params: { query: { ...query, ...(isTrash ? { trashed: true } : {}), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
  const sums = useQuery({ ...sumQuery(query), enabled: !isTrash, placeholderData: keepPreviousData }).data;
  const trainings: readonly ListedTraining[] = (pages.data?.pages ?? []).flatMap((page) => page.items ?? []).map(whole);
  const change = (members: Record<string, unknown>) => void navigate({ to: "/diary", search: clean({ ...filter, ...members }), replace: true, resetScroll: false });
  const search = (text: string) => change({ text: text || undefined });
  const clear = () => change(Object.fromEntries([...NARROWING, "text"].map((name) => [name, undefined])));
  const toggle = (id: string) => onSelect(selected?.includes(id) ? selected.filter((each) => each !== id) : [...(selected ?? []), id]);
  useRowKeys({ onToggle: toggle });

  if (pages.isPending) {
    return <Skeleton rows={6} />;
  }
  if (pages.isError && trainings.length === 0) {
    return <Fault failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  const isFiltered = filter.text !== undefined || isNarrowed(filter);
  if (trainings.length === 0 && !isFiltered) {
    return isTrash ? (
      <Empty icon={Trash2} title={say("trashEmpty")}>
        {say("trashEmptyWhy")}
      </Empty>
    ) : (
      <Empty acts={<ButtonLink kind="primary" to="/import">{say("emptyAct")}</ButtonLink>} icon={NotebookText} title={say("empty")}>
        {say("emptyWhy")}
      </Empty>
    );
  }
  return (
    <>
      <div className="diary-find">
        <SearchBox key={filter.text} label={say("search")} onSearch={search} text={filter.text ?? ""} />
        <Button onPress={() => setFiltering(true)}>
          <SlidersHorizontal aria-hidden size={18} />
          {say("filter")}
        </Button>
      </div>
      <Chips filter={filter} onChange={change} />
      {isFiltering ? (
        <FilterSheet
          filter={filter}
          found={isTrash ? undefined : sums?.trainings}
          onChange={change}
          onClear={() => change(Object.fromEntries(NARROWING.map((name) => [name, undefined])))}
          onClose={() => setFiltering(false)}
        />
      ) : null}
      {trainings.length === 0 ? (
        <Empty
          acts={<Button onPress={clear}>{say("clear")}</Button>}
          icon={Search}
          title={filter.text ? say("nothing", { text: filter.text }) : say("nothingFiltered")}
        >
          {say(isNarrowed(filter) ? "nothingFilteredWhy" : "nothingWhy")}
        </Empty>
      ) : (
        <>
          {isTrash ? null : <Sums sums={sums} />}
          <Months onToggle={selected ? toggle : undefined} selected={selected ?? []} trainings={trainings} />
          {pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.fetchNextPage()} /> : null}
          {pages.hasNextPage ? (
            <Further isLoading={pages.isFetchingNextPage} isStopped={pages.isError} onReach={() => void pages.fetchNextPage()} />
          ) : (
            <p className="diary-end quiet">{say(isTrash ? "trashEnd" : isFiltered ? "endFiltered" : "end")}</p>
          )}
        </>
      )}
      {selected ? (
        <BulkBar
          all={trainings}
          isTrash={isTrash}
          onClose={() => onSelect(undefined)}
          onSelect={onSelect}
          selected={trainings.filter(({ id }) => selected.includes(id))}
        />
      ) : null}
    </>
  );
}

interface FurtherProps {
  readonly isLoading: boolean;
  readonly isStopped: boolean;
  readonly onReach: () => void;
}

/** Loads the next page when it comes near; the button is for those whose browser or reader does not scroll. */
function Further({ isLoading, isStopped, onReach }: FurtherProps) {
  const say = useTexts(messages);
  const end = useRef<HTMLDivElement>(null);
  const reach = useRef(onReach);
  useEffect(() => {
    reach.current = onReach;
  });
  useEffect(() => {
    if (!end.current || isLoading || isStopped) {
      return undefined;
    }
    const observer = new IntersectionObserver(([entry]) => (entry?.isIntersecting ? reach.current() : undefined), { rootMargin: "600px" });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isLoading, isStopped]);
  return (
    <div className="diary-end" ref={end}>
      <Button isPending={isLoading} onPress={onReach}>
        {say(isLoading ? "loadingMore" : "more")}
      </Button>
    </div>
  );
}
