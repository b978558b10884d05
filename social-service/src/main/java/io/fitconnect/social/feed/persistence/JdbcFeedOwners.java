package io.fitconnect.social.feed.persistence;

import io.fitconnect.social.feed.FeedOwners;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFeedOwners implements FeedOwners {

    private final JdbcClient jdbc;

    JdbcFeedOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(UUID athlete) {
        jdbc.sql("insert into feed_owner (athlete_id) values (:athlete) on conflict (athlete_id) do nothing")
                .param("athlete", athlete)
                .update();
    }
}
