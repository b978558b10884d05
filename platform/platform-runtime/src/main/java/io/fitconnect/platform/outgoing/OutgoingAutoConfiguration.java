package io.fitconnect.platform.outgoing;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The client for addresses that strangers gave, in a service that has Apache's HTTP client. */
@AutoConfiguration
@ConditionalOnClass({CloseableHttpClient.class, InetAddressFilter.class})
@EnableConfigurationProperties(OutgoingSettings.class)
public class OutgoingAutoConfiguration {

    @Bean
    OutgoingClient outgoingClient(OutgoingSettings settings, MeterRegistry meters, Environment environment)
            throws NoSuchAlgorithmException {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            settings.requireNoneAllowed();
        }
        PublicAddresses addresses =
                new PublicAddresses(SystemDefaultDnsResolver.INSTANCE, settings, InetAddressFilter.externalAddresses());
        return new OutgoingClient(
                OutgoingConnections.client(settings, addresses, SSLContext.getDefault()), settings, meters);
    }
}
