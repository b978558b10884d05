package io.fitconnect.platform.place.web;

import io.fitconnect.platform.place.Countries;
import io.fitconnect.platform.place.ReloadingCountryFile;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Countries of networks. A file that is named and cannot be read stops the start; one that is replaced later is read without a restart. */
@AutoConfiguration
@EnableConfigurationProperties(PlaceSettings.class)
public class PlaceAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Countries countries(PlaceSettings settings, Clock clock) {
        return settings.countryFile() == null
                ? Countries.UNKNOWN
                : ReloadingCountryFile.open(settings.countryFile(), clock);
    }
}
