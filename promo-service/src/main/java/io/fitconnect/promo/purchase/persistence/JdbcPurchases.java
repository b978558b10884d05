package io.fitconnect.promo.purchase.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.promo.product.KnownSizes;
import io.fitconnect.promo.purchase.PaidOrder;
import io.fitconnect.promo.purchase.Purchase;
import io.fitconnect.promo.purchase.Purchases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Purchases in the table {@code purchase}. */
@Repository
class JdbcPurchases implements Purchases, KnownSizes, AthleteData {

    private static final int MOST_SIZES = 200;

    private final JdbcClient jdbc;

    JdbcPurchases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Purchase purchase) {
        return jdbc.sql("""
                        insert into purchase (athlete_id, shop, order_id, product_id, id, quantity, cents, currency, gear_kind,
                            size, offer_id, replaces, bought_at)
                        values (:athlete, :shop, :order, :product, :id, :quantity, :cents, :currency, :kind,
                            :size, :offer, :replaces, :boughtAt)
                        on conflict (athlete_id, shop, order_id, product_id) do nothing""")
                        .param("athlete", purchase.athlete())
                        .param("shop", purchase.shop())
                        .param("order", purchase.order())
                        .param("product", purchase.productId())
                        .param("id", purchase.id())
                        .param("quantity", purchase.quantity())
                        .param("cents", purchase.cents())
                        .param("currency", purchase.currency())
                        .param("kind", purchase.gearKind().orElse(null))
                        .param("size", purchase.size().orElse(null))
                        .param("offer", purchase.offer().orElse(null))
                        .param("replaces", purchase.replaces().orElse(null))
                        .param("boughtAt", purchase.boughtAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Purchase> find(PaidOrder order, String productId) {
        return jdbc.sql("""
                        select * from purchase
                        where athlete_id = :athlete and shop = :shop and order_id = :order
                          and product_id = :product""")
                .param("athlete", order.customer())
                .param("shop", order.shop())
                .param("order", order.id())
                .param("product", productId)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public boolean takeBack(Purchase purchase, Instant now) {
        return jdbc.sql("""
                        update purchase set returned_at = :now
                        where athlete_id = :athlete and shop = :shop and order_id = :order
                          and product_id = :product and returned_at is null""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("athlete", purchase.athlete())
                        .param("shop", purchase.shop())
                        .param("order", purchase.order())
                        .param("product", purchase.productId())
                        .update()
                == 1;
    }

    @Override
    public int countOf(UUID athlete, UUID offer) {
        return jdbc.sql("select count(*) from purchase where athlete_id = :athlete and offer_id = :offer")
                .param("athlete", athlete)
                .param("offer", offer)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Purchase> listOf(UUID athlete, int limit) {
        return jdbc.sql(
                        "select * from purchase where athlete_id = :athlete order by bought_at desc, id desc limit :limit")
                .param("athlete", athlete)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Map<String, String> of(UUID athlete) {
        Map<String, String> sizes = new HashMap<>();
        jdbc.sql("""
                        select gear_kind, size from purchase
                        where athlete_id = :athlete and gear_kind is not null and size is not null and returned_at is null
                        order by bought_at desc limit :most""").param("athlete", athlete).param("most", MOST_SIZES).query(row -> {
            sizes.putIfAbsent(row.getString("gear_kind"), row.getString("size"));
        });
        return sizes;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from purchase where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    private static Purchase read(ResultSet row) throws SQLException {
        return new Purchase(
                row.getObject("id", UUID.class),
                row.getObject("athlete_id", UUID.class),
                row.getString("shop"),
                row.getString("order_id"),
                row.getString("product_id"),
                row.getInt("quantity"),
                row.getLong("cents"),
                row.getString("currency"),
                Optional.ofNullable(row.getString("gear_kind")),
                Optional.ofNullable(row.getString("size")),
                Optional.ofNullable(row.getObject("offer_id", UUID.class)),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getObject("bought_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("returned_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
