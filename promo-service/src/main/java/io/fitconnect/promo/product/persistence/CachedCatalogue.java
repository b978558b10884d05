package io.fitconnect.promo.product.persistence;

import io.fitconnect.promo.product.Catalogue;
import io.fitconnect.promo.product.Product;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code product}, copied into memory when the copy is older than ten seconds. */
@Repository
class CachedCatalogue implements Catalogue {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private volatile Copy copy = Copy.NONE;

    CachedCatalogue(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Product> list() {
        return List.copyOf(fresh().values());
    }

    @Override
    public Optional<Product> find(String id) {
        return Optional.ofNullable(fresh().get(id));
    }

    @Override
    public void put(Collection<Product> products) {
        for (Product product : products) {
            jdbc.sql("""
                            insert into product (id, document, imported_at)
                            values (:id, cast(:document as jsonb), :now)
                            on conflict (id) do update set document = excluded.document,
                                imported_at = excluded.imported_at""")
                    .param("id", product.id())
                    .param("document", json.writeValueAsString(ProductDocument.of(product)))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        copy = Copy.NONE;
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from product").query(Integer.class).single();
    }

    private Map<String, Product> fresh() {
        Copy known = copy;
        Instant now = clock.instant();
        if (known.takenAt.isBefore(now.minus(KEPT))) {
            known = new Copy(now, read());
            copy = known;
        }
        return known.products;
    }

    private Map<String, Product> read() {
        return jdbc
                .sql("select id, document from product order by id limit " + MOST)
                .query((row, number) -> json.readValue(row.getString("document"), ProductDocument.class)
                        .toProduct(row.getString("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Product::id, Function.identity()));
    }

    private record Copy(Instant takenAt, Map<String, Product> products) {

        static final Copy NONE = new Copy(Instant.MIN, Map.of());
    }
}
