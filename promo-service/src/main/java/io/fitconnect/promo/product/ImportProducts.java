package io.fitconnect.promo.product;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Takes articles of the shop's catalogue over. An article is not removed: one that is not sold any more comes without stock. */
@UseCase
public class ImportProducts {

    private final Catalogue catalogue;

    ImportProducts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public void handle(List<Product> products) {
        catalogue.put(products);
        if (catalogue.count() > Catalogue.MOST) {
            throw InvalidValue.refuse("products", "must not make the catalogue longer than " + Catalogue.MOST);
        }
    }
}
