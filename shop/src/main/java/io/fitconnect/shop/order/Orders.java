package io.fitconnect.shop.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Orders extends Repository<PlacedOrder, UUID> {

    Optional<PlacedOrder> findById(UUID id);

    boolean existsById(UUID id);

    PlacedOrder save(PlacedOrder order);

    /** Writes it at once, for rows that refer to it. */
    PlacedOrder saveAndFlush(PlacedOrder order);

    /** The account's orders before a moment and, within it, before an id; the latest first. */
    @Query("""
            select o from PlacedOrder o
            where o.subject = :subject and (o.placedAt < :moment or (o.placedAt = :moment and o.id < :id))
            order by o.placedAt desc, o.id desc
            """)
    List<PlacedOrder> listBefore(String subject, Instant moment, UUID id, Limit limit);

    @Query("select o.id from PlacedOrder o where o.state = PLACED and o.payUntil <= :moment order by o.payUntil")
    List<UUID> listUnpaid(Instant moment, Limit limit);

    @Modifying
    @Query("update PlacedOrder o set o.subject = null, o.version = o.version + 1 where o.subject = :subject")
    int unlink(String subject);

    @Modifying
    @Query("""
            update PlacedOrder o
            set o.subject = null, o.delivery.email = '', o.delivery.recipient = '', o.delivery.street = '',
                o.delivery.postcode = '', o.delivery.city = '', o.version = o.version + 1
            where o.subject = :subject
            """)
    int anonymize(String subject);
}
