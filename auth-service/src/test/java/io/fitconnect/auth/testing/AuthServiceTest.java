package io.fitconnect.auth.testing;

import io.fitconnect.platform.test.Store;
import io.fitconnect.platform.test.StoreBackedTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * Runs the whole service on real stores, one for all tests: each uses accounts of its own. Passwords are hashed cheaply and
 * keys change within minutes, so that a test can live through a change while a token is still good.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "logging.level.com.icegreen=warn",
            "fitconnect.auth.hashing.memory=7MB",
            "fitconnect.auth.hashing.iterations=1",
            "fitconnect.auth.mail.network-free=30",
            "fitconnect.auth.vendor-apps.approve-at-once=false",
            "fitconnect.auth.security-events.receivers.fitconnect-shop=http://127.0.0.1:9/security-events",
            "fitconnect.auth.sign-in.network-free-attempts=20",
            "fitconnect.auth.keys.age=4m",
            "fitconnect.auth.keys.lead=2m",
            "fitconnect.auth.keys.retirement=1h",
            "fitconnect.auth.clients.seeds.legacy.name=Legacy",
            "fitconnect.auth.clients.seeds.legacy.redirect-uris=http://127.0.0.1/callback",
            "fitconnect.auth.clients.seeds.legacy.scopes=openid,vendor:manage",
            "fitconnect.auth.clients.seeds.legacy.signature=rs256",
            "fitconnect.auth.clients.seeds.certified.name=Certified",
            "fitconnect.auth.clients.seeds.certified.secret=certified-secret",
            "fitconnect.auth.clients.seeds.certified.redirect-uris=http://127.0.0.1/callback",
            "fitconnect.auth.clients.seeds.certified.scopes=openid,profile,email",
            "fitconnect.auth.clients.seeds.certified.proof-key=optional",
            "fitconnect.auth.clients.seeds.nonce-bound.name=Bound by a nonce",
            "fitconnect.auth.clients.seeds.nonce-bound.secret=nonce-bound-secret",
            "fitconnect.auth.clients.seeds.nonce-bound.redirect-uris=http://127.0.0.1/callback",
            "fitconnect.auth.clients.seeds.nonce-bound.scopes=openid",
            "fitconnect.auth.clients.seeds.nonce-bound.proof-key=nonce",
            "fitconnect.auth.clients.seeds.coach.name=Coach",
            "fitconnect.auth.clients.seeds.coach.party=vendor",
            "fitconnect.auth.clients.seeds.coach.secret=coach-secret",
            "fitconnect.auth.clients.seeds.coach.redirect-uris=http://127.0.0.1/callback",
            "fitconnect.auth.clients.seeds.coach.scopes=openid,activity:read,activity:write"
        })
@StoreBackedTest(
        value = {Store.POSTGRES, Store.KAFKA},
        trustsTestTokens = false)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import({Activity.class, Costs.class, House.class, ShiftedClock.class, Mailbox.class, OutsideIdp.class})
public @interface AuthServiceTest {}
