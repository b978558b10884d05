import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { NotebookText, Search, Upload } from "lucide-react";
import { Button, ButtonLink, Empty, Fault, Figure, Figures, Page, Skeleton } from "../../design";
import { api } from "../../session/api";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { TrainingRow } from "../../training/TrainingRow";
import { whole, type ListedTraining } from "../../training/training";
import type { Filter } from "./filter";
import { messages } from "./messages";
import { SearchBox } from "./SearchBox";
import "./diary.css";

const PAGE = 30;

export function Screen() {
  const say = useTexts(messages);
  const filter: Filter = useSearch({ strict: false });
  return (
    <Page
      acts={
        <ButtonLink kind="primary" to="/import">
          <Upload aria-hidden size={18} />
          {say("import")}
        </ButtonLink>
      }
      title={say("title")}
    >
      <Trainings filter={filter} />
    </Page>
  );
}

function Trainings({ filter }: { readonly filter: Filter }) {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const query = filter.text ? { text: filter.text } : {};
  const pages = useInfiniteQuery({
    queryKey: ["trainings", "list", query],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/trainings", { params: { query: { ...query, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
  const trainings = (pages.data?.pages ?? []).flatMap((page) => page.items ?? []).map(whole);
  const search = (text: string) => void navigate({ to: "/diary", search: text ? { text } : {}, replace: true });

  if (pages.isPending) {
    return <Skeleton rows={6} />;
  }
  if (pages.isError && trainings.length === 0) {
    return <Fault failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (trainings.length === 0 && !filter.text) {
    return (
      <Empty acts={<ButtonLink kind="primary" to="/import">{say("emptyAct")}</ButtonLink>} icon={NotebookText} title={say("empty")}>
        {say("emptyWhy")}
      </Empty>
    );
  }
  return (
    <>
      <SearchBox label={say("search")} onSearch={search} text={filter.text ?? ""} />
      {trainings.length === 0 ? (
        <Empty acts={<Button onPress={() => search("")}>{say("clear")}</Button>} icon={Search} title={say("nothing", { text: filter.text ?? "" })}>
          {say("nothingWhy")}
        </Empty>
      ) : (
        <>
          <Sums query={query} />
          <Months trainings={trainings} />
          {pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.fetchNextPage()} /> : null}
          {pages.hasNextPage ? (
            <div className="diary-end">
              <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
                {say(pages.isFetchingNextPage ? "loadingMore" : "more")}
              </Button>
            </div>
          ) : (
            <p className="diary-end quiet">{say("end")}</p>
          )}
        </>
      )}
    </>
  );
}

function Sums({ query }: { readonly query: { readonly text?: string } }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { data } = useQuery({
    queryKey: ["trainings", "sum", query],
    queryFn: () => demand(api.GET("/api/v1/trainings/sum", { params: { query } })),
    placeholderData: keepPreviousData,
  });
  if (!data) {
    return null;
  }
  return (
    <section className="diary-sums">
      <p>{say("found", { count: data.trainings ?? 0 })}</p>
      <Figures>
        <Figure measure={data.distanceMeters ? formats.distance(data.distanceMeters) : undefined} name={say("distance")} />
        <Figure measure={data.movingSeconds ? duration(data.movingSeconds) : undefined} name={say("time")} />
        <Figure measure={data.ascentMeters ? formats.height(data.ascentMeters) : undefined} name={say("ascent")} />
      </Figures>
    </section>
  );
}

function Months({ trainings }: { readonly trainings: readonly ListedTraining[] }) {
  const formats = useFormats();
  const months = new Map<string, ListedTraining[]>();
  for (const training of trainings) {
    const month = formats.month(training.startTime, training.utcOffsetSeconds);
    months.set(month, [...(months.get(month) ?? []), training]);
  }
  return (
    <>
      {[...months].map(([month, all]) => (
        <section className="stack" key={month}>
          <h2>{month}</h2>
          <ul className="training-list">
            {all.map((training) => (
              <li key={training.id}>
                <TrainingRow training={training} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
