package io.fitconnect.shop.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StockLevels extends Repository<StockLevel, String> {

    List<StockLevel> findBySkuIn(Collection<String> skus);

    @Modifying
    @Query("update StockLevel s set s.available = s.available - :pieces where s.sku = :sku and s.available >= :pieces")
    int take(String sku, int pieces);

    @Modifying
    @Query("update StockLevel s set s.available = s.available + :pieces where s.sku = :sku")
    int giveBack(String sku, int pieces);
}
