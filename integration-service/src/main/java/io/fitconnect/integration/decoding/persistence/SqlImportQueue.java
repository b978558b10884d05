package io.fitconnect.integration.decoding.persistence;

import io.fitconnect.integration.decoding.ClaimedImport;
import io.fitconnect.integration.decoding.ImportQueue;
import io.fitconnect.integration.imports.ImportKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows of {@code import_ledger} that are due. Candidates are read without a lock, along indexes that hold every column
 * of the predicate; each is claimed by compare-and-set on what it was read with. Runs at READ COMMITTED: at SERIALIZABLE,
 * looking through the queue would make every push that adds to it repeat its transaction.
 *
 * <p>A flow is what waits of one athlete through one client. Each process goes round the clients and round the athletes of each, from
 * where it was; it jumps from one to the next in the index, so that a flow costs the same however long it is. What the flows leave of the
 * free workers goes to the longest waiting.
 */
@Repository
class SqlImportQueue implements ImportQueue {

    private static final String CANDIDATE = "athlete_id, id, due_at, attempts, content_bytes";

    private static final String DUE = """
            select %s from import_ledger
            where due_at is not null and due_at <= ? and attempts %%s order by due_at limit ?
            """.formatted(CANDIDATE);

    private static final String CLIENTS = """
            with recursive client (id) as (
                (select client_id from import_ledger where due_at is not null and client_id > ? order by client_id limit 1)
                union all
                select (select client_id from import_ledger
                        where due_at is not null and client_id > client.id order by client_id limit 1)
                from client where client.id is not null)
            select id from client where id is not null limit ?
            """;

    /** The first of each flow that may be claimed; a flow of many large ones is not looked through for a small one. */
    private static final String FLOWS = """
            with recursive flow (athlete) as (
                (select athlete_id from import_ledger
                 where due_at is not null and client_id = :client and athlete_id > :after order by athlete_id limit 1)
                union all
                select (select athlete_id from import_ledger
                        where due_at is not null and client_id = :client and athlete_id > flow.athlete
                        order by athlete_id limit 1)
                from flow where flow.athlete is not null)
            select head.* from (select athlete from flow where athlete is not null limit :flows) as flows
            cross join lateral (
                select %s from (
                    select %s from import_ledger
                    where client_id = :client and athlete_id = flows.athlete
                    and due_at is not null and due_at <= :now and attempts = 0 order by due_at limit 32) as oldest
                where content_bytes <= :bytes order by due_at limit 1) as head
            order by head.athlete_id
            """.formatted(CANDIDATE, CANDIDATE);

    private static final String CLAIM = """
            update import_ledger
            set state = 'DECODING', attempts = attempts + 1, version = version + 1, due_at = ?
            where athlete_id = ? and id = ? and due_at = ? and attempts = ?
            returning athlete_id, id, file_name, content_type, content_bytes, attempts
            """;

    /** So many candidates for each free worker, since other instances claim the same. */
    private static final int READ_AHEAD = 4;

    /** So many clients, and athletes of one, are looked at in a round: under those that another worker has begun there is one that waits. */
    private static final int LOOKED_THROUGH = 32;

    private static final int CLIENTS_REMEMBERED = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final TransactionTemplate transaction;
    private final Map<String, UUID> lastAthletes = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, UUID> eldest) {
            return size() > CLIENTS_REMEMBERED;
        }
    };
    private String lastClient = "";

    SqlImportQueue(JdbcTemplate jdbc, PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Override
    public synchronized List<ClaimedImport> claimFresh(int most, int mostLarge, Instant now, Instant until) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Claims claims = new Claims(most, mostLarge, until);
            claimInTurn(claims, now);
            if (claims.haveRoom()) {
                listDue("= 0", now, most * READ_AHEAD).forEach(claims::take);
            }
            return claims.taken;
        }));
    }

    @Override
    public Optional<ClaimedImport> claimSuspect(Instant now, Instant until) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Claims claims = new Claims(1, 1, until);
            listDue("> 0", now, READ_AHEAD).forEach(claims::take);
            return claims.taken.stream().findFirst();
        }));
    }

    /** Does not count as a change of the row, so that its worker may end it at the same time. */
    @Override
    public void renew(Collection<ClaimedImport> claims, Instant until) {
        List<Object[]> rows = claims.stream()
                .map(claim -> new Object[] {
                    until.atOffset(ZoneOffset.UTC),
                    claim.key().athleteId(),
                    claim.key().id(),
                    claim.attempt()
                })
                .toList();
        transaction.executeWithoutResult(status -> jdbc.batchUpdate("""
                update import_ledger set due_at = ?
                where athlete_id = ? and id = ? and state = 'DECODING' and attempts = ?
                """, rows));
    }

    /** The first of the next flow of each client, then the second of each, until no worker is free. */
    private void claimInTurn(Claims claims, Instant now) {
        Map<String, ClientFlows> clients = new LinkedHashMap<>();
        claimFirsts(claims, clients, clientsFrom(lastClient), now);
        if (claims.haveRoom()) {
            claimFirsts(claims, clients, clientsFrom(""), now);
        }
        for (int turn = 1; turn < claims.most && claims.haveRoom(); turn++) {
            for (ClientFlows client : clients.values()) {
                claim(claims, client, turn);
            }
        }
    }

    private void claimFirsts(Claims claims, Map<String, ClientFlows> clients, List<String> ids, Instant now) {
        for (String id : ids) {
            if (claims.haveRoom() && !clients.containsKey(id)) {
                ClientFlows client = new ClientFlows(id, flowsOf(id, claims, now));
                clients.put(id, client);
                claim(claims, client, 0);
            }
        }
    }

    private void claim(Claims claims, ClientFlows client, int turn) {
        if (turn < client.firsts().size()) {
            Candidate candidate = client.firsts().get(turn);
            if (claims.take(candidate)) {
                lastClient = client.id();
                lastAthletes.put(client.id(), candidate.key().athleteId());
            }
        }
    }

    private List<String> clientsFrom(String last) {
        return jdbc.queryForList(CLIENTS, String.class, last, LOOKED_THROUGH);
    }

    /** Those behind the last one, and then those before it. */
    private List<Candidate> flowsOf(String client, Claims claims, Instant now) {
        UUID last = lastAthletes.getOrDefault(client, FIRST);
        List<Candidate> behind = flowsFrom(client, last, claims, now);
        return behind.size() >= claims.most || last.equals(FIRST)
                ? behind
                : Stream.concat(behind.stream(), flowsFrom(client, FIRST, claims, now).stream())
                        .distinct()
                        .toList();
    }

    private List<Candidate> flowsFrom(String client, UUID last, Claims claims, Instant now) {
        return named.query(
                FLOWS,
                Map.of(
                        "client",
                        client,
                        "after",
                        last,
                        "flows",
                        LOOKED_THROUGH,
                        "now",
                        now.atOffset(ZoneOffset.UTC),
                        "bytes",
                        claims.mostLarge > 0 ? Long.MAX_VALUE : ClaimedImport.LARGEST_SMALL),
                (row, number) -> readCandidate(row));
    }

    private List<Candidate> listDue(String attempts, Instant now, int most) {
        return jdbc.query(
                DUE.formatted(attempts), (row, number) -> readCandidate(row), now.atOffset(ZoneOffset.UTC), most);
    }

    private static Candidate readCandidate(ResultSet row) throws SQLException {
        return new Candidate(
                new ImportKey(row.getObject("athlete_id", UUID.class), row.getObject("id", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class),
                row.getInt("attempts"),
                row.getLong("content_bytes"));
    }

    private static ClaimedImport read(ResultSet row) throws SQLException {
        return new ClaimedImport(
                new ImportKey(row.getObject("athlete_id", UUID.class), row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("content_bytes"),
                row.getInt("attempts"));
    }

    private record Candidate(ImportKey key, OffsetDateTime dueAt, int attempts, long contentBytes) {}

    /**
     * A client with the first of some of its flows.
     *
     * @param id of the client
     */
    private record ClientFlows(String id, List<Candidate> firsts) {}

    /** What is claimed for the free workers. */
    private final class Claims {

        private final int most;
        private final int mostLarge;
        private final Instant until;
        private final List<ClaimedImport> taken = new ArrayList<>();
        private int large;

        private Claims(int most, int mostLarge, Instant until) {
            this.most = most;
            this.mostLarge = mostLarge;
            this.until = until;
        }

        private boolean haveRoom() {
            return taken.size() < most;
        }

        /** Claims it, unless there is no room for it or another worker was first. */
        private boolean take(Candidate candidate) {
            boolean isLarge = ClaimedImport.isLarge(candidate.contentBytes());
            if (!haveRoom() || (isLarge && large == mostLarge)) {
                return false;
            }
            List<ClaimedImport> claimed = jdbc.query(
                    CLAIM,
                    (row, number) -> read(row),
                    until.atOffset(ZoneOffset.UTC),
                    candidate.key().athleteId(),
                    candidate.key().id(),
                    candidate.dueAt(),
                    candidate.attempts());
            taken.addAll(claimed);
            large += isLarge ? claimed.size() : 0;
            return !claimed.isEmpty();
        }
    }
}
