package io.fitconnect.auth.device.persistence;

import io.fitconnect.auth.device.DevicePoll;
import io.fitconnect.auth.device.DevicePolls;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcDevicePolls implements DevicePolls {

    private final JdbcClient jdbc;

    JdbcDevicePolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DevicePoll> find(String authorization) {
        return jdbc.sql("select polled_at, interval_seconds from device_poll where authorization_id = ?")
                .param(authorization)
                .query((row, number) -> new DevicePoll(
                        row.getObject(1, OffsetDateTime.class).toInstant(), Duration.ofSeconds(row.getInt(2))))
                .optional();
    }

    @Override
    public void save(String authorization, DevicePoll poll, Instant expiresAt) {
        jdbc.sql("""
            insert into device_poll (authorization_id, polled_at, interval_seconds, expires_at)
            values (?, ?, ?, ?)
            on conflict (authorization_id) do update
            set polled_at = excluded.polled_at, interval_seconds = excluded.interval_seconds\
            """)
                .params(
                        authorization,
                        poll.at().atOffset(ZoneOffset.UTC),
                        (int) poll.interval().toSeconds(),
                        expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
