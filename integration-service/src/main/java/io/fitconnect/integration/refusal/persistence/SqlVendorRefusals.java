package io.fitconnect.integration.refusal.persistence;

import io.fitconnect.integration.refusal.RefusedItem;
import io.fitconnect.integration.refusal.RefusedItem.Kind;
import io.fitconnect.integration.refusal.VendorRefusal;
import io.fitconnect.integration.refusal.VendorRefusals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Refusals in the table {@code vendor_refusal}. */
@Repository
class SqlVendorRefusals implements VendorRefusals {

    private final JdbcTemplate jdbc;

    SqlVendorRefusals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(String clientId, List<VendorRefusal> refusals) {
        jdbc.batchUpdate(
                """
                insert into vendor_refusal (client_id, id, kind, external_id, reason, member, detail)
                values (?, ?, ?, ?, ?, ?, ?)""",
                refusals.stream()
                        .map(refusal -> {
                            RefusedItem item = refusal.item();
                            return new Object[] {
                                clientId,
                                refusal.id(),
                                item.kind().name(),
                                item.externalId(),
                                item.reason(),
                                item.member(),
                                item.detail()
                            };
                        })
                        .toList());
    }

    @Override
    public List<VendorRefusal> list(String clientId, UUID before, UUID least, int limit) {
        return jdbc.query(
                """
                select id, kind, external_id, reason, member, detail from vendor_refusal
                where client_id = ? and id < ? and id >= ? order by id desc limit ?""",
                (row, number) -> new VendorRefusal(
                        row.getObject("id", UUID.class),
                        new RefusedItem(
                                Kind.valueOf(row.getString("kind")),
                                row.getString("external_id"),
                                row.getString("reason"),
                                row.getString("member"),
                                row.getString("detail"))),
                clientId,
                before,
                least,
                limit);
    }

    @Override
    public int count(String clientId, UUID least, int most) {
        return Objects.requireNonNull(jdbc.queryForObject("""
                select count(*) from (
                    select 1 from vendor_refusal where client_id = ? and id >= ? limit ?) as counted""", Integer.class, clientId, least, most));
    }

    @Override
    public int removeBelow(String clientId, UUID least, int limit) {
        return jdbc.update("""
                delete from vendor_refusal where client_id = ? and id in (
                    select id from vendor_refusal where client_id = ? and id < ? order by id limit ?)""", clientId, clientId, least, limit);
    }

    @Override
    public Optional<UUID> findOldest(String clientId) {
        return jdbc
                .queryForList(
                        "select id from vendor_refusal where client_id = ? order by id limit 1", UUID.class, clientId)
                .stream()
                .findFirst();
    }
}
