package io.fitconnect.social.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.subject.SubjectKey;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint of a discussion, by every relation to the athlete of its training or the organiser of its group training, at every visibility: who sees
 * the subject is answered as the table says, everybody else as if it were nowhere. Endpoints are those that the service maps, so that a new one without
 * an entry fails.
 */
@RunningSocialService
class SubjectMatrixIntegrationTests {

    /** What a person gets who sees the subject and wrote none of its comments. */
    private static final Map<String, Integer> SEEN = new TreeMap<>(Map.ofEntries(
            Map.entry("GET ", 200),
            Map.entry("GET /comments", 200),
            Map.entry("POST /comments", 201),
            Map.entry("GET /comments/{commentId}", 200),
            Map.entry("PUT /comments/{commentId}", 403),
            Map.entry("DELETE /comments/{commentId}", 403),
            Map.entry("GET /comments/{commentId}/answers", 200),
            Map.entry("POST /comments/{commentId}/answers", 201),
            Map.entry("GET /comments/{commentId}/versions", 200),
            Map.entry("GET /comments/{commentId}/reactions", 200),
            Map.entry("PUT /comments/{commentId}/reaction", 204),
            Map.entry("DELETE /comments/{commentId}/reaction", 204),
            Map.entry("GET /reactions", 200),
            Map.entry("PUT /reaction", 204),
            Map.entry("DELETE /reaction", 204)));

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private JdbcClient jdbc;

    private final UUID athlete = UUID.randomUUID();
    private final Map<Visibility, SubjectKey> subjects = new EnumMap<>(Visibility.class);
    private final Map<Visibility, String> comments = new EnumMap<>(Visibility.class);
    private long revision;

    /** What is talked about. */
    enum Kind {
        TRAINING("/api/v1/discussions/trainings/{athleteId}/{trainingId}"),
        GROUP_TRAINING("/api/v1/discussions/group-trainings/{groupTrainingId}");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        SubjectKey key(UUID owner, UUID id) {
            return this == TRAINING ? SubjectKey.training(owner, id) : SubjectKey.groupTraining(id);
        }

        void announce(UUID owner, UUID id, Visibility visibility) {
            if (this == TRAINING) {
                Announced.training(owner, id, visibility.wireName(), 0);
            } else {
                Announced.groupTraining(owner, id, visibility.wireName());
            }
        }
    }

    /** What a person is to the athlete or organiser. */
    enum Relation {
        FRIEND(Visibility.FRIENDS),
        FOLLOWER(Visibility.FOLLOWERS),
        CLUB_MATE(Visibility.CLUBS),
        STRANGER(Visibility.EVERYONE),
        FRIEND_OF_BEFORE(Visibility.EVERYONE),
        CLUB_MATE_OF_BEFORE(Visibility.EVERYONE),
        ONE_WHOM_THE_ATHLETE_FOLLOWS(Visibility.EVERYONE),
        BLOCKED_FRIEND(null),
        FRIEND_WHO_BLOCKS(null);

        private final @Nullable Visibility narrowest;

        Relation(@Nullable Visibility narrowest) {
            this.narrowest = narrowest;
        }

        /** Each value of the scale shows to all of the ones before. */
        boolean sees(Visibility visibility) {
            return narrowest != null && visibility.compareTo(narrowest) >= 0;
        }
    }

    /** What a person is to a group training, in the words of its events. */
    enum Part {
        GOING(true),
        WAITING(true),
        INVITED(false),
        LEFT(false),
        DECLINED(false),
        REMOVED(false);

        private final boolean active;

        Part(boolean active) {
            this.active = active;
        }

        boolean sees(boolean isHidden) {
            return active || (!isHidden && this != REMOVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersWhoSeesAndNobodyElse(Kind kind) {
        assertThat(endpoints(kind)).as("what the service maps").isEqualTo(SEEN.keySet());
        share(kind);
        List<String> differences = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            UUID viewer = UUID.randomUUID();
            relate(viewer, relation);
            for (Visibility visibility : Visibility.values()) {
                differences.addAll(compare(kind, new Talker(port, viewer), relation, visibility));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void answersOrganisersAndThoseWhoTakePartWhileModeratorsHideAGroupTraining() {
        UUID coOrganiser = UUID.randomUUID();
        Map<Part, Talker> people = new EnumMap<>(Part.class);
        SubjectKey key = SubjectKey.groupTraining(Ids.next());
        for (Part part : Part.values()) {
            UUID person = UUID.randomUUID();
            people.put(part, new Talker(port, person));
            Announced.participation(person, key.id(), part.name().toLowerCase(Locale.ROOT), 0);
        }
        Talker owner = new Talker(port, athlete);
        for (boolean isHidden : List.of(false, true, false)) {
            announce(key.id(), coOrganiser, isHidden);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> people.entrySet().stream()
                            .allMatch(person -> isShown(person.getValue(), key)
                                    == person.getKey().sees(isHidden)));
            assertThat(isShown(owner, key)).as("organiser").isTrue();
            assertThat(isShown(new Talker(port, coOrganiser), key))
                    .as("co-organiser")
                    .isTrue();
            if (isHidden) {
                String comment =
                        owner.say(key.path(), "See you there").get("id").asString();
                assertThat(people.entrySet())
                        .flatExtracting(person -> compare(
                                Kind.GROUP_TRAINING,
                                person.getValue(),
                                person.getKey() + " while hidden",
                                person.getKey().sees(true),
                                key,
                                comment))
                        .isEmpty();
            }
        }
    }

    /** Shown by invitation alone, so that what moderators do is the only difference. */
    private void announce(UUID groupTraining, UUID coOrganiser, boolean isHidden) {
        revision++;
        Announced.groupTraining(athlete, groupTraining, state -> {
            state.put("visibility", "only-me").put("revision", revision);
            state.putArray("coOrganiserIds").add(coOrganiser.toString());
            if (isHidden) {
                state.put("hidden", true);
            }
        });
    }

    private static boolean isShown(Talker viewer, SubjectKey key) {
        return viewer.status("GET", key.path()) == 200;
    }

    private void share(Kind kind) {
        Talker owner = new Talker(port, athlete);
        for (Visibility visibility : Visibility.values()) {
            UUID id = Ids.next();
            SubjectKey key = kind.key(athlete, id);
            kind.announce(athlete, id, visibility);
            await().atMost(Duration.ofSeconds(30)).until(() -> owner.status("GET", key.path()) == 200);
            subjects.put(visibility, key);
            comments.put(
                    visibility,
                    owner.say(key.path(), "A strong finish").get("id").asString());
        }
    }

    private List<String> compare(Kind kind, Talker viewer, Relation relation, Visibility visibility) {
        return compare(
                kind,
                viewer,
                relation + " " + visibility,
                relation.sees(visibility),
                Objects.requireNonNull(subjects.get(visibility)),
                Objects.requireNonNull(comments.get(visibility)));
    }

    private List<String> compare(Kind kind, Talker viewer, String who, boolean sees, SubjectKey key, String comment) {
        SubjectKey nowhere = kind.key(UUID.randomUUID(), UUID.randomUUID());
        List<String> differences = new ArrayList<>();
        for (String endpoint : SEEN.keySet()) {
            String what = who + " " + endpoint;
            HttpResponse<String> answer = ask(viewer, endpoint, key, comment);
            if (sees) {
                if (answer.statusCode() != SEEN.get(endpoint)) {
                    differences.add(what + ": " + answer.statusCode() + " " + answer.body());
                }
            } else {
                HttpResponse<String> none =
                        ask(viewer, endpoint, nowhere, UUID.randomUUID().toString());
                if (answer.statusCode() != 404 || !anonymous(answer).equals(anonymous(none))) {
                    differences.add(what + ": " + answer.body() + " beside " + none.body());
                }
            }
        }
        if (isSummarised(viewer, key) != sees) {
            differences.add(who + " summaries");
        }
        return differences;
    }

    private boolean isSummarised(Talker viewer, SubjectKey key) {
        HttpResponse<String> answer =
                viewer.send("POST", "/api/v1/discussions/summaries", "{\"subjects\": [" + reference(key) + "]}");
        return Talker.json(answer, 200).toString().contains(key.id().toString());
    }

    private static String reference(SubjectKey key) {
        return key.athleteId() == null
                ? "{\"kind\": \"group-training\", \"id\": \"%s\"}".formatted(key.id())
                : "{\"kind\": \"training\", \"athleteId\": \"%s\", \"id\": \"%s\"}"
                        .formatted(key.athleteId(), key.id());
    }

    private static HttpResponse<String> ask(Talker viewer, String endpoint, SubjectKey key, String comment) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = key.path() + endpoint.substring(endpoint.indexOf(' ') + 1).replace("{commentId}", comment);
        if (method.equals("PUT") && path.endsWith("/reaction")) {
            return viewer.react(path.substring(0, path.length() - "/reaction".length()), "like");
        }
        boolean isText = method.equals("POST") || method.equals("PUT");
        return viewer.send(
                method, path, isText ? Talker.text("Well ridden") : null, isText ? Map.of("If-Match", "*") : Map.of());
    }

    /** Ids of the request do not count. */
    private static String anonymous(HttpResponse<String> answer) {
        return answer.body().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…").replaceAll("\"trace_?[iI]d\":\"[^\"]*\"", "");
    }

    private Set<String> endpoints(Kind kind) {
        Set<String> found = new TreeSet<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(kind.prefix))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(
                                        method -> found.add(method + " " + pattern.substring(kind.prefix.length()))))));
        return found;
    }

    private void relate(UUID viewer, Relation relation) {
        switch (relation) {
            case FRIEND -> both(viewer, true, false);
            case FOLLOWER -> one(athlete, viewer, false, true, false);
            case ONE_WHOM_THE_ATHLETE_FOLLOWS -> one(viewer, athlete, false, true, false);
            case CLUB_MATE -> club(viewer, true);
            case CLUB_MATE_OF_BEFORE -> club(viewer, false);
            case FRIEND_OF_BEFORE -> both(viewer, false, false);
            case BLOCKED_FRIEND -> {
                both(viewer, true, false);
                one(athlete, viewer, true, false, true);
            }
            case FRIEND_WHO_BLOCKS -> {
                both(viewer, true, false);
                one(viewer, athlete, true, false, true);
            }
            case STRANGER -> {}
        }
    }

    private void both(UUID viewer, boolean isFriend, boolean isBlocked) {
        one(athlete, viewer, isFriend, false, isBlocked);
        one(viewer, athlete, isFriend, false, isBlocked);
    }

    private void one(UUID of, UUID other, boolean isFriend, boolean isFollower, boolean isBlocked) {
        jdbc.sql("""
                        insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)
                        values (?, ?, ?, ?, false, ?, 1) on conflict (athlete_id, other_id) do update
                        set friend = excluded.friend, follower = excluded.follower, blocked = excluded.blocked""").params(of, other, isFriend, isFollower, isBlocked).update();
    }

    private void club(UUID viewer, boolean isMember) {
        UUID club = UUID.randomUUID();
        for (UUID member : List.of(athlete, viewer)) {
            jdbc.sql("insert into club_member (club_id, athlete_id, member, version) values (?, ?, ?, 1)")
                    .params(club, member, isMember || member.equals(athlete))
                    .update();
        }
    }
}
