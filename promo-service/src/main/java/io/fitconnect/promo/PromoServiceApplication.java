package io.fitconnect.promo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Owns what the brand offers to athletes: advice, campaigns, coupons. */
@SpringBootApplication
public class PromoServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(PromoServiceApplication.class, args);
    }
}
