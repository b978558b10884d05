package io.fitconnect.notification.push.persistence;

import io.fitconnect.notification.push.Device;
import io.fitconnect.notification.push.Devices;
import io.fitconnect.notification.push.PushAddress;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.seal.Sealer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Devices in the table {@code push_device}. */
@Repository
class JdbcDevices implements Devices, AthleteData {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    JdbcDevices(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @Override
    public List<Device> list(UUID athlete) {
        return jdbc.sql("""
                        select athlete_id, device_id, sealed, name, since from push_device where athlete_id = ?
                        order by since desc, device_id""")
                .param(athlete)
                .query((row, number) -> toDevice(row))
                .list();
    }

    @Override
    public void put(Device device) {
        byte[] digest = digest(device.address());
        jdbc.sql("delete from push_device where digest = ?").param(digest).update();
        jdbc.sql("""
                        insert into push_device (athlete_id, device_id, digest, sealed, name, since)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        device.athlete(),
                        device.id(),
                        digest,
                        SealedDevice.seal(device, sealer),
                        device.name(),
                        device.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean remove(UUID athlete, UUID device) {
        return jdbc.sql("delete from push_device where athlete_id = ? and device_id = ?")
                        .params(athlete, device)
                        .update()
                == 1;
    }

    @Override
    public Set<UUID> listOwners(Collection<UUID> athletes) {
        if (athletes.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select distinct athlete_id from push_device where athlete_id in (:athletes)")
                .param("athletes", athletes)
                .query(UUID.class)
                .list());
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from push_device where athlete_id = ?").param(athlete).update();
    }

    private Device toDevice(ResultSet row) throws SQLException {
        UUID athlete = row.getObject("athlete_id", UUID.class);
        UUID id = row.getObject("device_id", UUID.class);
        SealedDevice opened = SealedDevice.open(row.getString("sealed"), athlete, id, sealer);
        return new Device(
                id,
                athlete,
                opened.toAddress(),
                row.getString("name"),
                row.getTimestamp("since").toInstant());
    }

    private static byte[] digest(PushAddress address) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(address.identity().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
