package io.fitconnect.crows.nest;

import io.fitconnect.crows.nest.web.OpenView;
import io.fitconnect.crows.nest.web.TwigDocument;
import java.util.List;
import java.util.Optional;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NestController {

    @GetMapping("/nests")
    public Optional<List<OpenView>> list() {
        return Optional.empty();
    }

    @PostMapping("/twigs")
    public void add(@RequestBody TwigDocument twig) {}

    @KafkaListener(topics = "crows.nest")
    public void onNest(String nest) {}
}
