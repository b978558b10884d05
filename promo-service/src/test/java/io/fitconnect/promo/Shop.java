package io.fitconnect.promo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** A shop of another house that tells of orders, written after the documented format alone. */
record Shop(int port, String secret) {

    private static final String SECRET = "local-only-secret-of-shop-notices-never-in-production";

    static Shop at(int port) {
        return new Shop(port, SECRET);
    }

    ResponseSpec paid(String order, UUID customer, String product) {
        return tell("order.paid", order, customer, product);
    }

    ResponseSpec returned(String order, UUID customer, String product) {
        return tell("order.returned", order, customer, product);
    }

    private ResponseSpec tell(String type, String order, UUID customer, String product) {
        return send(document(type, order, customer, line(product, 1)));
    }

    /** Some pieces of a product. */
    static String line(String product, int quantity) {
        return """
            {"productId": "%s", "quantity": %d, "priceCents": 12900, "size": "42"}\
            """.formatted(product, quantity);
    }

    static String document(String type, String order, UUID customer, String... lines) {
        return """
            {"type": "%s", "timestamp": "%s", "data": {"orderId": "%s", "customerId": "%s", "currency": "EUR",
             "lines": [%s]}}\
            """.formatted(type, Instant.now(), order, customer, String.join(", ", lines));
    }

    ResponseSpec send(String body) {
        return replay(sign(body, Instant.now()));
    }

    /** A notice as it goes over the wire, which a thief can send again. */
    record Signed(String id, String timestamp, String signature, String body) {}

    Signed signPaid(String order, UUID customer, String product) {
        return sign(document("order.paid", order, customer, line(product, 1)), Instant.now());
    }

    Signed signReturned(String order, UUID customer, String product) {
        return sign(document("order.returned", order, customer, line(product, 1)), Instant.now());
    }

    Signed sign(String body, Instant at) {
        String id = UUID.randomUUID().toString();
        String timestamp = Long.toString(at.getEpochSecond());
        return new Signed(id, timestamp, "v1," + sign(id + "." + timestamp + "." + body), body);
    }

    ResponseSpec replay(Signed notice) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .post()
                .uri("/shop-webhooks/main")
                .header("webhook-id", notice.id())
                .header("webhook-timestamp", notice.timestamp())
                .header("webhook-signature", notice.signature())
                .contentType(MediaType.APPLICATION_JSON)
                .body(notice.body())
                .exchange();
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
