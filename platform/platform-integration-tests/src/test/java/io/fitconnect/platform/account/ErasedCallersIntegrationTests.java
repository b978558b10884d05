package io.fitconnect.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.usecase.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

@OnRealStores
class ErasedCallersIntegrationTests {

    private static final int MORE_THAN_THE_POOL_HAS = 15;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void forgetTheCaller() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void giveTheConnectionBackWhereTheCallerCannotBeRead() {
        for (int count = 0; count < MORE_THAN_THE_POOL_HAS; count++) {
            SecurityContextHolder.setDeferredContext(() -> {
                throw new IllegalStateException("the session cannot be read");
            });
            assertThatIllegalStateException().isThrownBy(() -> transactions.run(() -> jdbc.queryForList("select 1")));
        }
        SecurityContextHolder.clearContext();

        assertThat(transactions.run(() -> jdbc.queryForObject("select 1", Integer.class)))
                .isEqualTo(1);
    }
}
