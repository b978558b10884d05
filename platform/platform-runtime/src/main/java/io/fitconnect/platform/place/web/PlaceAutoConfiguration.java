package io.fitconnect.platform.place.web;

import io.fitconnect.platform.place.Countries;
import io.fitconnect.platform.place.CountryFile;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Countries of networks. A file that is named and cannot be read stops the start. */
@AutoConfiguration
@EnableConfigurationProperties(PlaceSettings.class)
public class PlaceAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Countries countries(PlaceSettings settings) {
        return settings.countryFile() == null ? Countries.UNKNOWN : CountryFile.open(settings.countryFile());
    }
}
