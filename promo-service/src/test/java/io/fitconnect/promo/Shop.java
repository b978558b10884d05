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
        return send("""
                {"type": "%s", "timestamp": "%s", "data": {"orderId": "%s", "customerId": "%s", "currency": "EUR",
                 "lines": [{"productId": "%s", "quantity": 1, "priceCents": 12900, "size": "42"}]}}""".formatted(type, Instant.now(), order, customer, product));
    }

    ResponseSpec send(String body) {
        String id = UUID.randomUUID().toString();
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .post()
                .uri("/shop-webhooks/main")
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", "v1," + sign(id + "." + timestamp + "." + body))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
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
