package io.fitconnect.crows.nest;

import io.fitconnect.crows.egg.Egg;
import io.fitconnect.kites.sky.Sky;
import io.fitconnect.platform.usecase.UseCase;
import java.util.logging.Logger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@UseCase
public final class NestManager {

    @Autowired
    private JdbcTemplate jdbc;

    public void build(Egg egg, Sky sky) throws InterruptedException {
        Thread.sleep(1);
        System.out.println(egg.nest);
        Logger.getLogger("nest").info(sky.toString());
    }

    public void tearDown() {
        jdbc.execute("drop table nest");
    }
}
