package io.fitconnect.social.people;

import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house full of people, of whom fifty each share a name. */
public final class ManyPeople {

    private static final int NAMESAKES = 50;
    private static final String[] SYLLABLES = {"ба", "ге", "ду", "жо", "ки", "лю", "мэ", "пы", "ро", "тя"};

    private final JdbcClient jdbc;

    public ManyPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds adults whom everybody sees, and tells the database's planner. */
    public void add(int people) {
        for (int name = 0; name < people / NAMESAKES; name++) {
            add(nameOf(name));
        }
        jdbc.sql("vacuum analyze name_key").update();
        jdbc.sql("vacuum analyze name_sound").update();
        jdbc.sql("vacuum analyze person").update();
        jdbc.sql("vacuum analyze athlete_visibility").update();
    }

    /** A name that 50 people bear. */
    public String commonName() {
        return nameOf(7);
    }

    /** A first name that a tenth of all bear. */
    public String commonFirstName() {
        return first(7);
    }

    public SearchKeys keysOf(String name) {
        return NameKeys.searched(SpokenName.of(name));
    }

    private void add(String name) {
        UUID[] athletes = IntStream.range(0, NAMESAKES)
                .mapToObj(each -> UUID.randomUUID())
                .toArray(UUID[]::new);
        String[] keys = NameKeys.kept(SpokenName.of(name)).toArray(String[]::new);
        insert(
                "insert into person (athlete_id, display_name, version) select a, :name, 1 from unnest(:athletes) a",
                name,
                athletes,
                keys);
        insert(
                "insert into name_sound (athlete_id, keys) select a, :keys from unnest(:athletes) a",
                name,
                athletes,
                keys);
        insert(
                "insert into name_key (key, athlete_id) select k, a from unnest(:athletes) a cross join unnest(:keys) k",
                name,
                athletes,
                keys);
        insert(
                "insert into athlete_visibility (athlete_id, settings, minor, version)"
                        + " select a, '{\"profile\":\"everyone\"}', false, 1 from unnest(:athletes) a",
                name,
                athletes,
                keys);
    }

    private void insert(String statement, String name, UUID[] athletes, String[] keys) {
        jdbc.sql(statement)
                .param("name", name)
                .param("athletes", athletes)
                .param("keys", keys)
                .update();
    }

    private static String nameOf(int number) {
        return first(number) + " " + syllables(number / 10) + "ов";
    }

    private static String first(int number) {
        return "Пла" + syllables(number % 10) + "н";
    }

    private static String syllables(int number) {
        return SYLLABLES[number / 10 % 10] + SYLLABLES[number % 10] + SYLLABLES[(number + 3) % 10];
    }
}
