package io.fitconnect.promo.product;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The articles that can be advised. */
public interface Catalogue {

    /** The most articles that a catalogue has here. */
    int MOST = 10_000;

    /** All articles, as they stood at most ten seconds ago. */
    List<Product> list();

    /** An article of {@link #list}. */
    Optional<Product> find(String id);

    /** Adds the articles, or replaces those of the same id. */
    void put(Collection<Product> products);

    int count();
}
