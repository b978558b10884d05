package io.fitconnect.e2e.world;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is whose friend, what they found together and what they say, once all of them are there. */
record FriendChapter(Map<String, Access> accesses) {

    private static final String CLUBS = "/api/v1/clubs";

    void fill() {
        for (var circle : Circle.ALL) {
            var host = accesses.get(circle.host());
            var friends =
                    circle.friends().stream().filter(accesses::containsKey).toList();
            if (host != null && !friends.isEmpty()) {
                friends.forEach(friend -> befriend(host, access(friend), circle));
                gather(host, friends, circle);
                praise(host, access(friends.get(0)), circle);
            }
        }
    }

    private static void befriend(Access host, Access friend, Circle circle) {
        var one = host.athlete();
        var other = friend.athlete();
        host.await("/api/v1/relationships/" + other);
        host.put("/api/v1/friend-requests/sent/" + other);
        friend.put("/api/v1/friends/" + one);
        var conversation = host.putFor("/api/v1/conversations/direct/" + other, Map.of())
                .json()
                .path("id")
                .asString();
        host.putFor(
                "/api/v1/conversations/" + conversation + "/messages/" + uuid(conversation + circle.greeting()),
                Map.of("text", circle.greeting()));
    }

    private void gather(Access host, List<String> friends, Circle circle) {
        var known = host.list(CLUBS).stream()
                .filter(club -> circle.club().equals(club.path("name").asString()))
                .findFirst();
        var club = known.isPresent()
                ? known.get()
                : host.post(CLUBS, Map.of("name", circle.club(), "description", circle.about()), circle.club())
                        .json();
        var membership = CLUBS + "/" + club.path("id").asString() + "/membership";
        friends.forEach(friend -> access(friend).put(membership));
    }

    /** The newest training that the friend sees; a host without one is praised the next time. */
    private static void praise(Access host, Access friend, Circle circle) {
        var athlete = host.athlete();
        var trainings = friend.get("/api/v1/athletes/" + athlete + "/trainings?limit=1")
                .json()
                .path("items");
        if (trainings.isEmpty()) {
            return;
        }
        var training = trainings.get(0).path("id").asString();
        var discussion = "/api/v1/discussions/trainings/" + athlete + "/" + training;
        friend.await(discussion);
        friend.putFor(discussion + "/reaction", Map.of("reaction", "fire"));
        friend.post(discussion + "/comments", Map.of("text", circle.remark()), "remark on " + training);
    }

    private Access access(String athlete) {
        var access = accesses.get(athlete);
        if (access == null) {
            throw new IllegalArgumentException("there is no session of " + athlete);
        }
        return access;
    }

    private static UUID uuid(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
