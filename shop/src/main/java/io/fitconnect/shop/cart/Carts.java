package io.fitconnect.shop.cart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Carts extends Repository<Cart, String> {

    Optional<Cart> findById(String owner);

    Cart save(Cart cart);

    void delete(Cart cart);

    @Query("select coalesce(sum(value(l).quantity), 0) from Cart c join c.lines l where c.owner = :owner")
    long countPieces(String owner);

    @Query("select c.owner from Cart c where c.changedAt < :moment order by c.changedAt")
    List<String> listUntouchedSince(Instant moment, Limit limit);

    /** Their lines go with them. */
    @Modifying
    @Query(value = "delete from cart where owner in (:owners)", nativeQuery = true)
    int deleteAll(List<String> owners);
}
