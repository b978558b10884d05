package io.fitconnect.social.people;

import io.fitconnect.platform.text.TextRule;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.people.PeopleSearch.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds people by name. Adults whose profile shows itself to the searcher are found, and friends of friends whose profile is not for
 * themselves alone; nobody else, and nobody on the other side of a block.
 */
@UseCase(readOnly = true)
public class FindPeople {

    /** What a search may hold; letters beyond the fourth word are not looked at. */
    public static final TextRule NAME = TextRule.line(80);

    /** Most people whom a search finds; who is not among them is found by more of the name. */
    public static final int MOST = 20;

    private final PeopleSearch search;
    private final PeopleMetrics metrics;

    FindPeople(PeopleSearch search, PeopleMetrics metrics) {
        this.search = search;
        this.metrics = metrics;
    }

    /** The most alike first; of those that are equally alike, those with friends in common. */
    public List<FoundPerson> handle(String name, UUID viewer) {
        SpokenName searched = SpokenName.of(name);
        List<Candidate> found = searched.words().isEmpty() ? List.of() : listAlike(searched, viewer);
        Map<UUID, Integer> friends = search.countFriendsInCommon(
                viewer, found.stream().map(Candidate::athlete).toList());
        metrics.countSearch(found.isEmpty() ? PeopleMetrics.Outcome.EMPTY : PeopleMetrics.Outcome.FOUND);
        return found.stream()
                .map(each -> new FoundPerson(each.athlete(), each.name(), friends.getOrDefault(each.athlete(), 0)))
                .toList();
    }

    private List<Candidate> listAlike(SpokenName searched, UUID viewer) {
        return search.listCandidates(NameKeys.searched(searched), viewer).stream()
                .flatMap(each -> Likeness.distance(searched, SpokenName.of(each.name())).stream()
                        .mapToObj(distance -> new Ranked(each, distance)))
                .sorted(Ranked.ORDER)
                .limit(MOST)
                .map(Ranked::candidate)
                .toList();
    }

    private record Ranked(Candidate candidate, int distance) {

        static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::distance)
                .thenComparing(each -> !each.candidate().near())
                .thenComparing(each -> each.candidate().name())
                .thenComparing(each -> each.candidate().athlete());
    }
}
