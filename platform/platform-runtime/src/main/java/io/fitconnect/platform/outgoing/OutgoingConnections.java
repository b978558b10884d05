package io.fitconnect.platform.outgoing;

import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** Makes HTTP clients that keep nothing between calls: no connection, no cookie, no proxy of the environment. */
final class OutgoingConnections {

    private static final int MOST_HEADERS = 64;
    private static final int LONGEST_LINE = 8_192;
    private static final int SHARE_OF_ONE_HOST = 4;

    private OutgoingConnections() {}

    static CloseableHttpClient client(OutgoingSettings settings, DnsResolver addresses, SSLContext tls) {
        return HttpClients.custom()
                .setConnectionManager(connections(settings, addresses, tls))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(settings))
                        .setResponseTimeout(timeout(settings))
                        .setRedirectsEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression() // a small answer could become a large one
                .setUserAgent("FitConnect")
                .build();
    }

    private static HttpClientConnectionManager connections(
            OutgoingSettings settings, DnsResolver addresses, SSLContext tls) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MOST_HEADERS)
                                .setMaxLineLength(LONGEST_LINE)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(timeout(settings))
                        .build())
                .setMaxConnTotal(settings.parallelism())
                .setMaxConnPerRoute((settings.parallelism() + SHARE_OF_ONE_HOST - 1) / SHARE_OF_ONE_HOST)
                .build();
    }

    private static Timeout timeout(OutgoingSettings settings) {
        return Timeout.of(settings.timeout());
    }
}
