package io.fitconnect.social.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.people.ManyPeople;
import io.fitconnect.social.people.PeopleSearch;
import io.fitconnect.social.people.SearchKeys;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search among 20,000 people reads what its keys name. */
@RunningSocialService
class SearchCostIntegrationTests {

    private static final int PEOPLE = 20_000;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsIndexesAndABoundedNumberOfRows() {
        ManyPeople people = new ManyPeople(jdbc);
        people.add(PEOPLE);
        for (String name : List.of(
                people.commonName(),
                people.commonFirstName(),
                people.commonFirstName().substring(0, 3))) {
            SearchKeys keys = people.keysOf(name);
            UUID viewer = UUID.randomUUID();
            assertThat(search.listCandidates(keys, viewer)).as(name).hasSizeBetween(1, 900);

            String plan = plan(keys, viewer);

            assertThat(plan)
                    .as(name)
                    .doesNotContain("Seq Scan on name_key", "Seq Scan on name_sound", "Seq Scan on person")
                    .contains("name_key_pkey");
            assertThat(rowsRead(plan)).as("rows of keys for %s", name).isLessThanOrEqualTo(900);
        }
    }

    private String plan(SearchKeys keys, UUID viewer) {
        return String.join(
                "\n",
                jdbc.sql("explain (analyze, timing off, summary off) " + JdbcPeopleSearch.CANDIDATES)
                        .param("viewer", viewer)
                        .param("alike", keys.alike().toArray(String[]::new))
                        .param("close", keys.close().toArray(String[]::new))
                        .param("loose", keys.loose().toArray(String[]::new))
                        .param("all", keys.alike().toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    private static long rowsRead(String plan) {
        return Stream.of(plan.split("\n", -1))
                .filter(line -> line.contains("name_key_pkey"))
                .mapToLong(line -> {
                    String actual = line.substring(line.indexOf("actual rows=") + "actual rows=".length());
                    return (long) Double.parseDouble(actual.substring(0, actual.indexOf(' ')));
                })
                .sum();
    }
}
