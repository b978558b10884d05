package io.fitconnect.platform.picture;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ExportAutoConfiguration;
import io.fitconnect.platform.object.ObjectAutoConfiguration;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkAutoConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Albums, in a service that has an object store. */
@AutoConfiguration(
        after = {ObjectAutoConfiguration.class, WorkAutoConfiguration.class},
        before = {AccountErasureAutoConfiguration.class, ExportAutoConfiguration.class})
@ConditionalOnBean({ObjectStore.class, DueWork.class})
@EnableConfigurationProperties(PictureSettings.class)
public class PictureAutoConfiguration {

    @Bean
    PictureObjects pictureObjects(ObjectStore objects) {
        return new PictureObjects(objects);
    }

    @Bean
    PictureRows pictureRows(JdbcClient jdbc, PictureObjects objects) {
        return new PictureRows(jdbc, objects);
    }

    @Bean
    Albums albums(PictureRows rows, DueWork work, Clock clock) {
        return new Albums(rows, work, clock);
    }

    @Bean
    PictureIntake pictureIntake(
            PictureObjects objects, DueWork work, Transactions transactions, PictureSettings settings, Clock clock) {
        return new PictureIntake(objects, work, transactions, settings, clock);
    }

    @Bean
    DiscardPicture discardPicture(PictureObjects objects) {
        return new DiscardPicture(objects);
    }

    @Bean
    PictureArchive pictureArchive(JdbcTemplate jdbc, PictureObjects objects) {
        return new PictureArchive(new ArchiveRows(jdbc), objects);
    }

    @Bean
    PictureAnswers pictureAnswers(PictureObjects objects) {
        return new PictureAnswers(objects);
    }
}
