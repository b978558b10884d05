package io.fitconnect.social.club.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.social.club.Admission;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubDetails;
import io.fitconnect.social.club.ClubProblems;
import io.fitconnect.social.club.ClubStatus;
import io.fitconnect.social.club.ClubVisibility;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.content.HiddenContents;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClubs implements Clubs {

    /** Of the words that begin as the longest typed one, the first so many are looked at. */
    private static final int CANDIDATES = 500;

    private static final String INSERT = """
            insert into club (id, owner_id, version, status, closes_at, created_at, name, skeleton, description, rules, admission, visibility)
            values (:id, :owner, :version, :status, :closes, :created, :name, :skeleton, :description, :rules, :admission, :visibility)""";
    private static final String UPDATE = """
            update club set owner_id = :owner, version = :version, status = :status, closes_at = :closes, created_at = :created,
                name = :name, skeleton = :skeleton, description = :description, rules = :rules, admission = :admission,
                visibility = :visibility
            where id = :id and version = :version - 1""";

    private final JdbcClient jdbc;

    JdbcClubs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Club> find(UUID id) {
        return jdbc.sql("select * from club where id = :id")
                .param("id", id)
                .query((row, number) -> club(row))
                .optional();
    }

    @Override
    public List<Club> list(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from club where id in (:ids) and status <> 'closed'")
                        .param("ids", ids)
                        .query((row, number) -> club(row))
                        .list();
    }

    @Override
    public void add(Club club) {
        write(INSERT, club);
        insertWords(club);
    }

    @Override
    public void change(Club club) {
        if (write(UPDATE, club) == 0) {
            throw new OptimisticLockingFailureException("A club was changed meanwhile");
        }
        jdbc.sql("delete from club_word where club_id = :id")
                .param("id", club.id())
                .update();
        insertWords(club);
    }

    @Override
    public void delete(UUID id) {
        jdbc.sql("delete from club_word where club_id = :id").param("id", id).update();
        jdbc.sql("delete from club_invitation where club_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from club where id = :id").param("id", id).update();
    }

    @Override
    public int countOwned(UUID owner, int limit) {
        return jdbc.sql("select count(*) from (select 1 from club where owner_id = :owner limit :limit) as owned")
                .param("owner", owner)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Whole words come before longer ones, and a name that begins as what was typed before others. */
    @Override
    public List<Club> search(String typed, int limit) {
        List<byte[]> bounds = new ArrayList<>();
        for (String word : ClubWords.typed(typed)) {
            bounds.add(word.getBytes(StandardCharsets.UTF_8));
            bounds.add(behindAllThatBegin(word.getBytes(StandardCharsets.UTF_8)));
        }
        if (bounds.isEmpty()) {
            return List.of();
        }
        JdbcClient.StatementSpec search = jdbc.sql(searchStatement(bounds.size() / 2));
        for (int i = 0; i < bounds.size(); i++) {
            search = search.param("bound" + i, bounds.get(i));
        }
        return search.param("candidates", CANDIDATES)
                .param("limit", limit)
                .query((row, number) -> club(row))
                .list();
    }

    /** No byte of UTF-8 is 0xff. */
    private static byte[] behindAllThatBegin(byte[] word) {
        byte[] end = Arrays.copyOf(word, word.length + 1);
        end[word.length] = (byte) 0xff;
        return end;
    }

    private static String searchStatement(int words) {
        StringBuilder others = new StringBuilder();
        for (int i = 1; i < words; i++) {
            others.append("""
                    and exists (select 1 from club_word w where w.club_id = c.id and w.word >= :bound%d and w.word < :bound%d)
                    """.formatted(2 * i, 2 * i + 1));
        }
        return """
                select c.* from club c join (
                    select found.club_id, min(found.place) as place from (
                        select w.club_id, row_number() over (order by w.word, w.club_id) as place from club_word w
                        where w.word >= :bound0 and w.word < :bound1 order by w.word, w.club_id limit :candidates) found
                    group by found.club_id) f on f.club_id = c.id
                where c.status <> 'closed' and c.visibility = 'everyone' and not\s""" + HiddenContents.condition("c.id", "c.id") + "\n" + others + "order by f.place, c.id limit :limit";
    }

    private void insertWords(Club club) {
        boolean isFound = club.status() != ClubStatus.CLOSED && club.details().visibility() == ClubVisibility.EVERYONE;
        Set<String> words = isFound ? ClubWords.of(club.details().name()) : Set.of();
        words.forEach(word -> jdbc.sql("insert into club_word (word, club_id) values (:word, :id)")
                .param("word", word.getBytes(StandardCharsets.UTF_8))
                .param("id", club.id())
                .update());
    }

    private int write(String statement, Club club) {
        ClubDetails details = club.details();
        try {
            return jdbc.sql(statement)
                    .param("id", club.id())
                    .param("owner", club.owner())
                    .param("version", club.version())
                    .param("status", club.status().wireName())
                    .param("closes", moment(club.closesAt()))
                    .param("created", moment(club.createdAt()))
                    .param("name", details.name())
                    .param("skeleton", skeleton(club))
                    .param("description", details.description())
                    .param("rules", details.rules())
                    .param("admission", details.admission().wireName())
                    .param("visibility", details.visibility().wireName())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw ClubProblems.nameTaken();
        }
    }

    private static @Nullable String skeleton(Club club) {
        return club.status() == ClubStatus.CLOSED
                ? null
                : club.details().publicSkeleton().orElse(null);
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Club club(ResultSet row) throws SQLException {
        OffsetDateTime closes = row.getObject("closes_at", OffsetDateTime.class);
        return new Club(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getLong("version"),
                WireName.find(ClubStatus.class, row.getString("status")).orElse(ClubStatus.CLOSED),
                closes == null ? null : closes.toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new ClubDetails(
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("rules"),
                        WireName.find(Admission.class, row.getString("admission"))
                                .orElse(Admission.INVITATION),
                        WireName.find(ClubVisibility.class, row.getString("visibility"))
                                .orElse(ClubVisibility.MEMBERS)));
    }
}
