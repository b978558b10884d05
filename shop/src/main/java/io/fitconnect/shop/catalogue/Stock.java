package io.fitconnect.shop.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reserves and releases pieces, within the transaction of the order. */
@Component
public class Stock {

    private final StockLevels levels;

    Stock(StockLevels levels) {
        this.levels = levels;
    }

    /** Takes the pieces out, or none of them: then the result is false. */
    public boolean take(String sku, int pieces) {
        return levels.take(sku, pieces) == 1;
    }

    public void giveBack(String sku, int pieces) {
        levels.giveBack(sku, pieces);
    }

    /** What is available of each item. */
    public Map<String, Integer> available(Collection<String> skus) {
        return skus.isEmpty()
                ? Map.of()
                : levels.findBySkuIn(skus).stream().collect(Collectors.toMap(StockLevel::sku, StockLevel::available));
    }
}
