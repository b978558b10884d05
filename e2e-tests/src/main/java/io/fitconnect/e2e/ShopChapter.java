package io.fitconnect.e2e;

import io.fitconnect.e2e.client.LocalAccounts;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.PlatformClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the shop sells becomes what may be advised. */
final class ShopChapter {

    private static final int IMPORTED = 204;
    private static final List<Integer> AWAY = List.of(502, 503, 504);

    private final Narrator narrator;
    private final PlatformClient platform;

    ShopChapter(Narrator narrator, PlatformClient platform) {
        this.narrator = narrator;
        this.platform = platform;
    }

    /** A platform may run without the service of advice. */
    void tell(Path products, LocalAccounts accounts) {
        narrator.step("An editor imports what the shop sells");
        Map<String, ?> catalogue = new JsonMapper().readValue(products.toFile(), new TypeReference<>() {});
        var answer = platform.account(editor(accounts))
                .signIn(OAuthClient.cli().asking("openid", "back-office"))
                .api()
                .put("/api/v1/advised-products", catalogue, Map.of());
        if (AWAY.contains(answer.status())) {
            narrator.note("promo-service does not run here");
            return;
        }
        narrator.equal("status", IMPORTED, answer.status());
        narrator.note(products.getFileName() + ": from now on these are advised to who agrees to advice");
    }

    private static Person editor(LocalAccounts accounts) {
        var editor = Person.named("Demo Editor");
        accounts.create(editor, "editor");
        return editor;
    }
}
