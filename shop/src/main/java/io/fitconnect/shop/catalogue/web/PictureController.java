package io.fitconnect.shop.catalogue.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers a drawing in a tone. */
@RestController
class PictureController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/pictures/{name}/{tone}.svg")
    ResponseEntity<String> show(@PathVariable String name, @PathVariable String tone) {
        return pictures.find(name, tone)
                .map(svg -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                        .body(svg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
