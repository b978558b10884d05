package io.fitconnect.auth.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Costs;
import io.fitconnect.auth.testing.Costs.Cost;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Visitor;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the two busiest grants cost: one signature, and one or two statements by an index. */
@AuthServiceTest
class GrantCostIntegrationTests {

    private final House house;
    private final Costs costs;

    GrantCostIntegrationTests(House house, Costs costs) {
        this.house = house;
        this.costs = costs;
    }

    @Test
    void aTokenOfAClientIsOneInsert() {
        Supplier<Answer> grant = () -> App.tracker()
                .token(house.wire(), Map.of("grant_type", "client_credentials", "scope", "activity:write"));
        Answer[] answer = {grant.get()}; // reads the client, which is kept for two seconds

        Cost cost = costs.of(() -> answer[0] = grant.get());

        assertThat(signatures(answer[0])).containsExactly("access_token");
        assertThat(cost.statements()).singleElement().asString().startsWith("insert into oauth2_authorization");
        assertThat(cost.hashes()).isZero();
    }

    @Test
    void aRefreshReadsTwoRowsAndUpdatesOne() {
        App app = App.web("openid activity:read");
        Answer[] answer = {app.signIn(house.browserOf(Visitor.unknown()), house.wire())};

        Cost cost = costs.of(() -> answer[0] = app.refresh(house.wire(), answer[0].text("refresh_token")));

        assertThat(signatures(answer[0])).containsExactly("access_token");
        assertThat(cost.statements()).hasSize(3);
        assertThat(cost.hashes()).isZero();
    }

    /** The members that are signed. */
    private static Set<String> signatures(Answer answer) {
        return answer.json().propertyNames().stream()
                .filter(member -> isSigned(answer.json().path(member).asString("")))
                .collect(Collectors.toSet());
    }

    private static boolean isSigned(String value) {
        try {
            SignedJWT.parse(value);
            return true;
        } catch (ParseException e) {
            return false;
        }
    }
}
