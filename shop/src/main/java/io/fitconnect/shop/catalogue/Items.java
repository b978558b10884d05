package io.fitconnect.shop.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** The catalogue's articles. */
public interface Items extends Repository<Item, String>, JpaSpecificationExecutor<Item> {

    Optional<Item> findBySku(String sku);

    List<Item> findBySkuIn(Collection<String> skus);
}
