package io.fitconnect.shop.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A test in the running shop, on a database of its own and with a provider that the test answers for; all share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "fitconnect.shop.orders.unpaid-of-network=5"})
@ContextConfiguration(initializers = ShopSurroundings.class)
@Import(ShiftedClock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ShopTest {}
