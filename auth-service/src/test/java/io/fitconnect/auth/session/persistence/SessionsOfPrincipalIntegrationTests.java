package io.fitconnect.auth.session.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.platform.usecase.Transactions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.util.ReflectionTestUtils;

@AuthServiceTest
class SessionsOfPrincipalIntegrationTests {

    private static final int ATTRIBUTES = 4;

    private final JdbcIndexedSessionRepository repository;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final String principal = UUID.randomUUID().toString();

    @Autowired
    SessionsOfPrincipalIntegrationTests(
            JdbcIndexedSessionRepository repository, JdbcClient jdbc, Transactions transactions) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A hash join, as the planner takes it for young tables, gives rows in the order in which they were written. */
    @Test
    void keepsTheRowsOfASessionTogetherWhateverThePlan() {
        String one = insertSession();
        String other = insertSession();
        for (int attribute = 0; attribute < ATTRIBUTES; attribute++) {
            insertAttribute(one, attribute);
            insertAttribute(other, attribute);
        }
        String query = (String) ReflectionTestUtils.getField(repository, "listSessionsByPrincipalNameQuery");

        List<String> sessions = transactions.run(() -> {
            List.of("enable_nestloop", "enable_mergejoin", "enable_indexscan", "enable_bitmapscan")
                    .forEach(way -> jdbc.sql("set local " + way + " = off").update());
            return jdbc.sql(String.valueOf(query))
                    .param(principal)
                    .query((row, number) -> row.getString("primary_id"))
                    .list();
        });

        assertThat(sessions).hasSize(2 * ATTRIBUTES);
        assertThat(sessions.subList(0, ATTRIBUTES)).containsOnly(sessions.get(0));
        assertThat(sessions.subList(ATTRIBUTES, 2 * ATTRIBUTES)).containsOnly(sessions.get(ATTRIBUTES));
    }

    private String insertSession() {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into http_session (primary_id, session_id, creation_time, last_access_time,"
                        + " max_inactive_interval, expiry_time, principal_name) values (?, ?, 0, 0, 60, ?, ?)")
                .params(id, UUID.randomUUID().toString(), Long.MAX_VALUE, principal)
                .update();
        return id;
    }

    private void insertAttribute(String session, int attribute) {
        jdbc.sql("insert into http_session_attributes (session_primary_id, attribute_name, attribute_bytes)"
                        + " values (?, ?, ?)")
                .params(session, "attribute-" + attribute, new byte[0])
                .update();
    }
}
