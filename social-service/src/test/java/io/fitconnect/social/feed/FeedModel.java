package io.fitconnect.social.feed;

import io.fitconnect.platform.relation.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All entries and relations in memory; a feed is a filter of everything, by the words of the contracts. */
final class FeedModel {

    /** What the other is to the owner. */
    record Relation(boolean friend, boolean follower, boolean blocked) {

        static final Relation NONE = new Relation(false, false, false);
    }

    private record Pair(UUID owner, UUID other) {}

    /** An entry with the newest state of it that came. */
    private static final class Entry {

        private final UUID id;
        private final UUID author;
        private final boolean news;
        private long version = -1;
        private Visibility visibility = Visibility.ONLY_ME;

        @Nullable
        private UUID club;

        private boolean showable;
        private boolean deleted;

        Entry(UUID id, UUID author, boolean news) {
            this.id = id;
            this.author = author;
            this.news = news;
        }
    }

    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Map<Pair, Relation> relations = new HashMap<>();
    private final Map<UUID, Set<UUID>> members = new HashMap<>();
    private final Set<UUID> hidden = new HashSet<>();
    private final Map<UUID, Visibility> minors = new HashMap<>();

    /** A state came; of one training the greater version is the newer. */
    void came(
            UUID id,
            UUID author,
            boolean news,
            long version,
            Visibility visibility,
            @Nullable UUID club,
            boolean showable) {
        Entry entry = entries.computeIfAbsent(id, none -> new Entry(id, author, news));
        if (version > entry.version) {
            entry.version = version;
            entry.visibility = visibility;
            entry.club = club;
            entry.showable = showable;
        }
    }

    void deleted(UUID id, UUID author, boolean news) {
        entries.computeIfAbsent(id, none -> new Entry(id, author, news)).deleted = true;
    }

    void relate(UUID owner, UUID other, Relation relation) {
        relations.put(new Pair(owner, other), relation);
    }

    Relation relation(UUID owner, UUID other) {
        return relations.getOrDefault(new Pair(owner, other), Relation.NONE);
    }

    void member(UUID athlete, UUID club, boolean isMember) {
        Set<UUID> now = members.computeIfAbsent(club, none -> new HashSet<>());
        if (isMember) {
            now.add(athlete);
        } else {
            now.remove(athlete);
        }
    }

    boolean isMember(UUID athlete, UUID club) {
        return members.getOrDefault(club, Set.of()).contains(athlete);
    }

    void hide(UUID athlete, boolean isHidden) {
        if (isHidden) {
            hidden.add(athlete);
        } else {
            hidden.remove(athlete);
        }
    }

    /** Makes the athlete a minor with that setting for trainings. */
    void minor(UUID athlete, Visibility setting) {
        minors.put(athlete, setting);
    }

    List<UUID> feed(UUID reader) {
        return list(entry -> !entry.author.equals(reader) && isRelated(entry.author, reader) && sees(reader, entry));
    }

    List<UUID> clubFeed(UUID reader, UUID club) {
        return list(entry -> isMember(entry.author, club)
                && (entry.visibility.compareTo(Visibility.CLUBS) >= 0 || club.equals(entry.club))
                && sees(reader, entry));
    }

    private List<UUID> list(Predicate<Entry> filter) {
        List<UUID> found = new ArrayList<>();
        entries.values().stream()
                .filter(entry -> entry.news && !entry.deleted && entry.showable)
                .filter(filter)
                .forEach(entry -> found.add(entry.id));
        found.sort(Comparator.comparing(UUID::toString).reversed());
        return found;
    }

    private boolean isRelated(UUID author, UUID reader) {
        Relation relation = relation(author, reader);
        return relation.friend() || relation.follower() || shareAClub(author, reader);
    }

    private boolean shareAClub(UUID one, UUID other) {
        return members.values().stream().anyMatch(club -> club.contains(one) && club.contains(other));
    }

    private boolean sees(UUID reader, Entry entry) {
        if (entry.author.equals(reader)) {
            return true;
        }
        Relation relation = relation(entry.author, reader);
        if (relation.blocked() || relation(reader, entry.author).blocked() || hidden.contains(entry.author)) {
            return false;
        }
        return reaches(narrowed(entry), entry, reader) || reachesByClub(entry, reader);
    }

    private boolean reachesByClub(Entry entry, UUID reader) {
        UUID club = entry.club;
        @Nullable Visibility setting = minors.get(entry.author);
        return club != null
                && isMember(entry.author, club)
                && isMember(reader, club)
                && (setting == null || reaches(setting, entry, reader));
    }

    private boolean reaches(Visibility visibility, Entry entry, UUID reader) {
        Relation relation = relation(entry.author, reader);
        return switch (visibility) {
            case ONLY_ME -> false;
            case FRIENDS -> relation.friend();
            case FOLLOWERS -> relation.friend() || relation.follower();
            case CLUBS -> relation.friend() || relation.follower() || shareAClub(entry.author, reader);
            case EVERYONE -> true;
        };
    }

    private Visibility narrowed(Entry entry) {
        @Nullable Visibility setting = minors.get(entry.author);
        return setting != null && setting.compareTo(entry.visibility) < 0 ? setting : entry.visibility;
    }
}
